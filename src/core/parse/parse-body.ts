import { markdownToMdast, mdxToMdast } from 'satteri';
import { diagnose, type Report, type Span } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../read/source-file.ts';
import { mdxSyntax, tooDeep } from './findings.ts';
import { inspect, type MarkdownNode } from './inspect-node.ts';

/** A run of prose in the body, letter by letter as in the file. */
export interface ProseRun {
  readonly text: string;
  readonly span: Span;
  /** Runs of one paragraph, heading or table cell share this number. */
  readonly block: number;
}

export interface BodyLink {
  readonly url: string;
  /** Of the address itself where it stands verbatim, else of the whole link. */
  readonly span: Span;
}

/** A component of a guide with its plain attributes. */
export interface ComponentUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly span: Span;
}

/** A part of a guide: Markdown text, or a component with its own parts. */
export type BodyPart =
  | { readonly type: 'markdown'; readonly text: string }
  | {
      readonly type: 'component';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly parts: readonly BodyPart[];
    };

export interface Body {
  /** Markdown as written. */
  readonly text: string;
  readonly offset: number;
  readonly parts: readonly BodyPart[];
}

/** A body with all that is needed to check it. */
export interface ParsedBody extends Body {
  readonly prose: readonly ProseRun[];
  readonly links: readonly BodyLink[];
  readonly components: readonly ComponentUse[];
}

interface BodyText {
  readonly text: string;
  readonly offset: number;
}

/** Plain Markdown only: nothing that reads differently in another Markdown program. */
const FEATURES = { gfm: { footnotes: false }, frontmatter: false } as const;
/** Levels of quotes and lists in one another: far above any real text, far below the stack. */
const DEPTH_LIMIT = 100;
const LINE_LIMIT = 32;
/** A line that opens more than `LINE_LIMIT` quotes or lists; the parser needs quadratic time for those. */
const DEEP_LINE = /^[ \t]*(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*){33}/mu;
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Parses a body and reports what may not be published: HTML, unsafe links, pictures and, in a
 * guide, code and components that are not on the list. Guides are MDX in writing only: the tree is
 * read, nothing is compiled or run.
 */
export function parseBody(file: SourceFile, body: BodyText, report: Report): ParsedBody {
  const { text, offset } = body;
  const found = {
    prose: [] as ProseRun[],
    links: [] as BodyLink[],
    components: [] as ComponentUse[],
  };
  const tree = parseTree(file, body, report);
  let block = 0;
  const nodes = tree ? inReadingOrder(tree) : [];
  for (const node of nodes ?? []) {
    const span = spanOf(node, offset);
    const source = text.slice(span.start - offset, span.end - offset);
    if (BLOCKS.has(node.type)) block += 1;
    inspect(node, { file, span, report, source });
    if (node.type === 'text') found.prose.push({ text: source, span, block });
    if ((node.type === 'link' || node.type === 'definition') && typeof node.url === 'string') {
      found.links.push({ url: node.url, span: urlSpan(node.url, source, span) });
    }
    if (node.type === 'mdxJsxFlowElement') {
      const opening = { start: span.start, end: span.start + (source.indexOf('>') + 1 || 1) };
      found.components.push({ ...componentOf(node), span: opening });
    }
  }
  if (!nodes) reportDepth(file, { start: offset, end: offset + 1 }, DEPTH_LIMIT, report);
  const readable = tree && nodes && file.address.format === 'mdx';
  const parts = readable ? partsOf(tree.children ?? [], text) : undefined;
  return { text, offset, ...found, parts: parts ?? [{ type: 'markdown', text }] };
}

function parseTree(file: SourceFile, body: BodyText, report: Report): MarkdownNode | undefined {
  const deep = DEEP_LINE.exec(body.text);
  if (deep) {
    const start = body.offset + deep.index;
    reportDepth(file, { start, end: start + deep[0].length }, LINE_LIMIT, report);
    return undefined;
  }
  if (file.address.format !== 'mdx') {
    return markdownToMdast(body.text, { features: FEATURES }) as MarkdownNode;
  }
  try {
    return mdxToMdast(body.text, { features: FEATURES }) as MarkdownNode;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const at = /^(\d+):(\d+): /u.exec(detail);
    const start = body.offset + (at ? offsetOf(body.text, Number(at[1]), Number(at[2])) : 0);
    const place = { file: file.path, span: { start, end: start + 1 } };
    report(diagnose(mdxSyntax, place, explain(detail)));
    return undefined;
  }
}

function reportDepth(file: SourceFile, span: Span, limit: number, report: Report): void {
  report(diagnose(tooDeep, { file: file.path, span }, { limit }));
}

/** The nodes in the order of the text, without recursion; `undefined` when they lie too deep. */
function inReadingOrder(root: MarkdownNode): MarkdownNode[] | undefined {
  const nodes: MarkdownNode[] = [];
  const pending: [MarkdownNode, number][] = [[root, 0]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [node, depth] = next;
    if (depth > DEPTH_LIMIT) return undefined;
    nodes.push(node);
    for (const child of node.children?.toReversed() ?? []) pending.push([child, depth + 1]);
  }
  return nodes;
}

/** The parser's words without its own line numbers, and what they mean in Chinese. */
function explain(detail: string): { zh: string; en: string } {
  const en = detail.replace(/^\d+:\d+: /u, '').replace(/ \((?:\d+:\d+|mdx[\w:-]*)\)/gu, '');
  const tag = /`<\/?([\w.]+)>`/u.exec(en)?.[1] ?? '';
  if (/closing tag/u.test(en)) return { zh: `组件 ${tag} 的开头和结尾对不上`, en };
  if (/expression|`\}`/u.test(en)) return { zh: '花括号没有结束', en };
  return { zh: '有读不懂的“<”或花括号', en };
}

function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let current = 1; current < line; current += 1) {
    const next = text.indexOf('\n', at);
    if (next === -1) break;
    at = next + 1;
  }
  return Math.min(at + column - 1, text.length);
}

function spanOf(node: MarkdownNode, offset: number): Span {
  const start = node.position?.start.offset ?? 0;
  return { start: offset + start, end: offset + (node.position?.end.offset ?? start) };
}

function urlSpan(url: string, source: string, span: Span): Span {
  const at = url === '' ? -1 : source.lastIndexOf(url);
  return at === -1 ? span : { start: span.start + at, end: span.start + at + url.length };
}

function componentOf(node: MarkdownNode): Omit<ComponentUse, 'span'> {
  const attributes = (node.attributes ?? []).flatMap(({ name, value }) =>
    typeof name === 'string' && typeof value === 'string' ? [[name, value] as const] : [],
  );
  return {
    name: typeof node.name === 'string' ? node.name : '',
    attributes: Object.fromEntries(attributes),
  };
}

/** The blocks of a guide: runs of Markdown, cut from the text, and components between them. */
function partsOf(nodes: readonly MarkdownNode[], text: string): BodyPart[] {
  const parts: BodyPart[] = [];
  let from: number | undefined;
  let to = 0;
  const flush = (): void => {
    if (from !== undefined) parts.push({ type: 'markdown', text: text.slice(from, to) });
    from = undefined;
  };
  for (const node of nodes) {
    const span = spanOf(node, 0);
    if (node.type === 'mdxJsxFlowElement') {
      flush();
      const children = partsOf(node.children ?? [], text);
      parts.push({ type: 'component', ...componentOf(node), parts: children });
    } else {
      from ??= span.start;
      to = span.end;
    }
  }
  flush();
  return parts;
}
