import {
  type Bilingual,
  diagnose,
  diagnosticKind,
  type Span,
  type TextEdit,
} from '../../diagnostics/diagnostic.ts';
import type { ParsedRecord } from '../../parse/parse-record.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { FIELD_NAMES } from '../schemas/registry.ts';
import { textFields } from '../text/text-fields.ts';
import { yamlLines } from '../text/yaml-lines.ts';
import { fileRule } from './rule.ts';

type Part = 'colon' | 'space' | 'quote' | 'comma' | 'bracket';

const NAMES: Readonly<Record<Part, Bilingual>> = {
  colon: { zh: '冒号', en: 'colon' },
  space: { zh: '空格', en: 'space' },
  quote: { zh: '引号', en: 'quotation mark' },
  comma: { zh: '逗号', en: 'comma' },
  bracket: { zh: '括号', en: 'bracket' },
};

/** What to type instead. */
const TYPE = {
  colon: { zh: '“:”，后面空一格', en: '“:” and a blank' },
  blank: { zh: '一个空格', en: 'blank' },
  indent: { zh: '两个空格', en: 'blanks, two for each' },
  quote: { zh: '"', en: '"' },
  comma: { zh: '“,”', en: '“,”' },
  list: { zh: '[ ]', en: '[ ]' },
  braces: { zh: '{ }', en: '{ }' },
} satisfies Record<string, Bilingual>;

const kind = diagnosticKind<{ part: Part; found: string; type: Bilingual }>({
  code: 'rule/full-width-structure',
  rule: 'T01',
  severity: 'error',
  title: {
    zh: '字段的结构里用了全角符号',
    en: 'A full-width character in the structure of the YAML',
  },
  message: ({ part, found, type }) => ({
    zh: `这里的${NAMES[part].zh}「${found}」是全角的，程序读不出字段；换成半角的 ${type.zh}${part === 'quote' ? '；引号若是文字的一部分，外面再加一对半角双引号' : ''}。`,
    en: `The ${NAMES[part].en} “${found}” is full-width, so the field cannot be read. Type the half-width ${type.en}${part === 'quote' ? '; if the marks belong to the text, put half-width quotes round the whole' : ''}.`,
  }),
  why: {
    zh: '中文输入法打出的冒号、空格和引号不是 YAML 的符号，整个字段会丢失或并入上一行。来源：YAML 1.2 第 5 章。',
    en: 'Colons, spaces and quotes from a Chinese keyboard are plain text to YAML; the field is lost or joins the line above. Source: YAML 1.2, chapter 5.',
  },
  bad: 'sector：medicine-and-health',
  good: 'sector: medicine-and-health',
});

interface Hit {
  readonly part: Part;
  readonly found: string;
  readonly type: Bilingual;
  readonly span: Span;
  readonly fix?: readonly TextEdit[];
}

/** T01: colons, spaces, quotes, commas and brackets of the YAML itself are half-width. */
export const fullWidthStructure = fileRule(kind, ({ files, records }, report) => {
  const parsed = new Map(records.map((record) => [record.source.path, record]));
  for (const file of files) {
    const record = parsed.get(file.path);
    for (const { fix, span, ...params } of [...inLines(file, record), ...inValues(record)]) {
      report(diagnose(kind, { file: file.path, span }, params, fix ? { fix } : {}));
    }
  }
});

/** Without one of these there is nothing to find in a line. */
const FULL_WIDTH = /[：\u3000［｛]/u;
const KEY_COLON = /^([ \t\u3000]*(?:-[ \t\u3000]+)*)([A-Za-z][\w-]*)([ \t\u3000]*)：/u;
const FLOW_COLON = /[{,][ \t]*([A-Za-z][\w-]*)[ \t]*：/gu;
const INDENT = /^[ \t]*(\u3000+)/u;
const SEPARATOR = /^[ \t]*(?:-[ \t]+)*(?:[A-Za-z][\w-]*:|-)(\u3000+)/u;
const BRACKET = /^[ \t]*(?:-[ \t]+)*([A-Za-z][\w-]*):[ \t]*([［｛])/u;

/** What can be seen line by line, also when the YAML cannot be read. */
function inLines(file: SourceFile, record: ParsedRecord | undefined): Hit[] {
  const isKey = (name: string): boolean =>
    FIELD_NAMES.has(name) || (!record && /^[a-z]/u.test(name));
  const hits: Hit[] = [];
  const add = (hit: Hit): void => {
    if (!delimited.some(({ start, end }) => start <= hit.span.start && hit.span.end <= end)) {
      hits.push(hit);
    }
  };
  const { start: from, end: to } = record?.yamlRange ?? { start: 0, end: file.text.length };
  if (!FULL_WIDTH.test(file.text.slice(from, to))) return hits;
  const delimited = record?.texts.filter((text) => text.delimited).map(({ span }) => span) ?? [];
  for (const { text, start } of yamlLines(file, record)) {
    if (!FULL_WIDTH.test(text)) continue;
    const indent = INDENT.exec(text)?.[1];
    if (indent) {
      const at = start + text.indexOf(indent);
      const span = { start: at, end: at + indent.length };
      add({ part: 'space', found: 'U+3000', type: TYPE.indent, span });
    }
    const key = KEY_COLON.exec(text);
    if (key && isKey(key[2] ?? '')) add(colonAt(text, start, key[0].length - 1));
    for (const flow of text.matchAll(FLOW_COLON)) {
      if (isKey(flow[1] ?? '')) add(colonAt(text, start, flow.index + flow[0].length - 1));
    }
    const separator = SEPARATOR.exec(text);
    if (separator?.[1]) {
      const end = start + separator[0].length;
      const span = { start: end - separator[1].length, end };
      add({
        part: 'space',
        found: 'U+3000',
        type: TYPE.blank,
        span,
        fix: [{ ...span, text: ' ' }],
      });
    }
    const bracket = BRACKET.exec(text);
    if (bracket?.[2] && isKey(bracket[1] ?? '')) {
      const end = start + bracket[0].length;
      const type = bracket[2] === '［' ? TYPE.list : TYPE.braces;
      add({ part: 'bracket', found: bracket[2], type, span: { start: end - 1, end } });
    }
  }
  return hits;
}

function colonAt(line: string, lineStart: number, at: number): Hit {
  const span = { start: lineStart + at, end: lineStart + at + 1 };
  const text = /^(?:[ \t]|$)/u.test(line.slice(at + 1)) ? ':' : ': ';
  return {
    part: 'colon',
    found: '：',
    type: TYPE.colon,
    span,
    fix: [{ ...span, text }],
  };
}

const QUOTES = '“”＂‘’＇';
const SIGNS = new RegExp(`[${QUOTES}，、；]`, 'u');
const QUOTED = new RegExp(`^[${QUOTES}][^${QUOTES}]*[${QUOTES}]$`, 'u');

/** Values that stand in Chinese quotes as a whole, and full-width commas between ids. */
function inValues(record: ParsedRecord | undefined): Hit[] {
  const hits: Hit[] = [];
  if (!record || !SIGNS.test(record.source.text)) return hits;
  for (const { text, format } of textFields(record)) {
    if (text.delimited || text.verbatimStart === undefined) continue;
    const at = text.verbatimStart;
    const { value } = text;
    if (QUOTES.includes(value.charAt(0)) && QUOTED.test(value)) {
      const span = { start: at, end: at + value.length };
      const inner = value.slice(1, -1);
      const fix = /["\\]/u.test(inner) ? [] : [{ ...span, text: `"${inner}"` }];
      hits.push({
        part: 'quote',
        found: value.slice(0, 1),
        type: TYPE.quote,
        span,
        ...(fix[0] && { fix }),
      });
    }
    if (format !== 'id') continue;
    for (const comma of value.matchAll(/[，、；]/gu)) {
      const span = { start: at + comma.index, end: at + comma.index + 1 };
      hits.push({
        part: 'comma',
        found: comma[0],
        type: TYPE.comma,
        span,
        fix: [{ ...span, text: ', ' }],
      });
    }
  }
  return hits;
}
