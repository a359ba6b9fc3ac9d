import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Node,
  parseDocument,
  type ParsedNode,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { diagnose, type Report, type Span } from '../diagnostics/diagnostic.ts';
import { plainData, plainDocument } from './plain-yaml.ts';
import { aliasOrTag, duplicateKey, notAMapping, tooDeep, yamlSyntax } from './findings.ts';

/** A YAML text that parsed, with what is needed to say where each value stands. */
export interface ParsedYaml {
  readonly document: Document.Parsed;
  /** Plain JavaScript data: objects, arrays, strings, numbers, booleans, null. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Offset in the file at which the YAML text begins. */
  readonly offset: number;
  /** Whether it has the plain form of `plainDocument`. */
  readonly plain: boolean;
}

/** Levels of mappings and lists in one another: a record has five or six. */
const DEPTH_LIMIT = 32;
/** Faults told of one file: those after the first few are mostly consequences. */
const FAULT_LIMIT = 20;
/** Characters in which the anchor or tag before a node is looked for. */
const PROPERTY_LIMIT = 200;

export const YAML_OPTIONS = {
  version: '1.2',
  schema: 'core',
  // Its own check compares every key with every other; `reportDuplicates` does it in linear time.
  uniqueKeys: false,
  strict: true,
  merge: false,
  stringKeys: true,
  prettyErrors: false,
  keepSourceTokens: false,
} as const;

export interface YamlInput {
  readonly file: string;
  readonly text: string;
  readonly offset: number;
}

/**
 * Parses strict YAML 1.2 (core schema, unique string keys, no anchors, aliases, tags, merges or
 * directives). Every fault is reported; `undefined` when nothing can be made of the text.
 */
export function parseYaml(
  { file, text, offset }: YamlInput,
  report: Report,
): ParsedYaml | undefined {
  const input = { file, text, offset };
  const plain = plainDocument(text, YAML_OPTIONS);
  if (plain) {
    if (reportDuplicates(plain, input, report)) return undefined;
    const data = plainData(plain.contents) as ParsedYaml['data'];
    return { document: plain, data, offset, plain: true };
  }
  const document = parseDocument(text, YAML_OPTIONS);
  if (depthOf(document.contents) > DEPTH_LIMIT) {
    const span = rootSpan(document.contents, text, offset);
    report(diagnose(tooDeep, { file, span }, { limit: DEPTH_LIMIT }));
    return undefined;
  }
  const faults = [...document.errors, ...document.warnings].slice(0, FAULT_LIMIT);
  for (const fault of faults) reportFault(fault, input, report);
  const forbidden = reportForbidden(document, input, report);
  const duplicates = reportDuplicates(document, input, report);
  if (document.errors.length > 0 || forbidden || duplicates) return undefined;
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    const span = rootSpan(document.contents, text, offset);
    const found = Array.isArray(data) ? '列表' : '一段文字';
    report(diagnose(notAMapping, { file, span }, { found: data === null ? '空的' : found }));
    return undefined;
  }
  return { document, data: data as Readonly<Record<string, unknown>>, offset, plain: false };
}

/** Levels of collections, counted without recursion. */
function depthOf(root: ParsedNode | null): number {
  let deepest = 0;
  const pending: [unknown, number][] = [[root, 0]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [node, depth] = next;
    if (!isCollection(node)) continue;
    deepest = Math.max(deepest, depth + 1);
    for (const item of node.items) pending.push([isPair(item) ? item.value : item, depth + 1]);
  }
  return deepest;
}

function rootSpan(root: ParsedNode | null, text: string, offset: number): Span {
  const start = root?.range[0] ?? 0;
  const line = text.indexOf('\n', start);
  return { start: offset + start, end: offset + (line === -1 ? text.length : line) };
}

function reportFault(fault: YAMLError, input: YamlInput, report: Report): void {
  const start = input.offset + fault.pos[0];
  const span = { start, end: Math.max(start + 1, input.offset + fault.pos[1]) };
  const place = { file: input.file, span };
  if (fault.code === 'TAG_RESOLVE_FAILED' || fault.code === 'BAD_ALIAS') {
    // Reported, with its own words, from the tree.
  } else {
    report(diagnose(yamlSyntax, place, { zh: chineseFor(fault), en: englishFor(fault) }));
  }
}

const CHINESE: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: '缩进用了制表符（Tab）；换成两个空格。',
  BAD_INDENT: '缩进对不齐；同一层的字段要从同一列开始，用空格缩进。',
  BAD_DQ_ESCAPE: '双引号里的反斜杠写法不对；改用单引号，或把 \\ 写成 \\\\。',
  MISSING_CHAR: '少了一个符号（引号、括号或冒号）；检查这一行和上一行。',
  MULTILINE_IMPLICIT_KEY: '这一行像是少了半角冒号；写成“字段: 值”，冒号后空一格。',
  BLOCK_AS_IMPLICIT_KEY: '值里还有“: ”；把整个值放进引号，例如 title: "研发: 生产"。',
  BAD_SCALAR_START: '值以 YAML 的特殊符号（@ ` % & * 等）开头；把整个值放进引号。',
  BLOCK_IN_FLOW: '花括号或方括号里不能用换行缩进的写法；写在一行里，用逗号分开。',
  UNEXPECTED_TOKEN: '这里多了或错了一个符号；检查引号、括号和缩进。',
  NON_STRING_KEY: '字段名要是文字；给它加上引号。',
  MULTIPLE_DOCS: '一个文件里只能有一段数据；去掉中间的 ---。',
  KEY_OVER_1024_CHARS: '字段名太长，多半是少了冒号；写成“字段: 值”。',
};

function chineseFor(fault: YAMLError): string {
  if (/end with a [\]}]/u.test(fault.message)) return '方括号或花括号没有结束；补上右括号。';
  return (
    CHINESE[fault.code] ?? `这里的 YAML 写法不对（${fault.message}）；检查引号、括号、冒号和缩进。`
  );
}

function englishFor(fault: YAMLError): string {
  return `The YAML cannot be read: ${fault.message.replace(/\.?$/u, '.')} Check quotes, brackets, colons and indentation.`;
}

/** Reports every key that stands a second time in one mapping; true when there is any. */
function reportDuplicates(document: Document.Parsed, input: YamlInput, report: Report): boolean {
  let found = false;
  const compareKeys = (map: YAMLMap): void => {
    const seen = new Set<string>();
    for (const { key } of map.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      if (seen.has(name)) {
        found = true;
        const [start, end] = key.range ?? [0, 1];
        const span = { start: input.offset + start, end: input.offset + end };
        report(diagnose(duplicateKey, { file: input.file, span }, { key: name }));
      }
      seen.add(name);
    }
  };
  const enter = (node: unknown): void => {
    if (isMap(node)) compareKeys(node);
    for (const item of isCollection(node) ? node.items : []) {
      for (const below of isPair(item) ? [item.key, item.value] : [item]) enter(below);
    }
  };
  enter(document.contents);
  return found;
}

/** What every anchor, alias, tag, merge key and directive is written with. */
const FORBIDDEN = /[&*!%]|<</u;

/** Reports anchors, aliases, tags, merge keys and directives; true when there is any. */
function reportForbidden(document: Document.Parsed, input: YamlInput, report: Report): boolean {
  // Most files have none of these characters, and a walk through the tree costs more than parsing it.
  if (!FORBIDDEN.test(input.text)) return false;
  let found = false;
  const refuse = (start: number, end: number): void => {
    found = true;
    const span = { start: input.offset + start, end: input.offset + end };
    const text = input.text.slice(start, end).split('\n')[0] ?? '';
    report(diagnose(aliasOrTag, { file: input.file, span }, { text: text.trim() }));
  };
  const directive = /^%[^\r\n]*/mu.exec(input.text);
  if (directive && document.range[0] >= 0 && /^\s*%/u.test(input.text)) {
    refuse(directive.index, directive.index + directive[0].length);
  }
  visit(document, {
    Node(_key, node: Node) {
      const range = node.range;
      if (!range) return;
      const anchor = isScalar(node) || isCollection(node) ? node.anchor : undefined;
      if (isAlias(node)) refuse(range[0], range[1]);
      else if (anchor !== undefined || hasTag(node)) {
        const from = propertyStart(input.text, range[0]);
        refuse(from, Math.max(from + 1, Math.min(range[1], lineEnd(input.text, from))));
      }
    },
    Pair(_key, pair) {
      if (isScalar(pair.key) && pair.key.value === '<<' && pair.key.range) {
        refuse(pair.key.range[0], pair.key.range[1]);
      }
    },
  });
  return found;
}

function hasTag(node: Node): boolean {
  return (isScalar(node) || isCollection(node)) && node.tag !== undefined;
}

/** Where the `&anchor` or `!tag` before a node begins. */
function propertyStart(text: string, nodeStart: number): number {
  const from = Math.max(0, nodeStart - PROPERTY_LIMIT);
  const before = /(?:[&!]\S*\s+)+$/u.exec(text.slice(from, nodeStart));
  return before ? from + before.index : nodeStart;
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}
