import { markdownToMdast } from 'satteri';
import type { MarkdownNode } from '../../parse/inspect-node.ts';
import { recordLink } from '../../parse/links.ts';

/** A run of text on paper. Every text is a plain value: what draws it never reads it as markup. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: 'strong' | 'emphasis' | 'deleted'; readonly content: readonly Inline[] }
  /** To another place of the book. */
  | { readonly type: 'reference'; readonly to: string; readonly content: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly content: readonly Inline[] };

export type Block =
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  /** `level` counts from 1 within the body. */
  | { readonly type: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'rule' }
  | { readonly type: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] };

/** The place of a `kind:id` link in the book; `undefined` when it has none, so that only words stay. */
export type PlaceOf = (url: string) => string | undefined;

/**
 * Markdown as blocks for paper. HTML and pictures are left out, as they are on the pages; a link to
 * a record that is not in the book keeps its words.
 */
export function toBlocks(markdown: string, placeOf: PlaceOf): Block[] {
  const features = { gfm: { footnotes: false }, frontmatter: false };
  const tree = markdownToMdast(markdown, { features }) as MarkdownNode;
  const definitions = new Map<string, string>();
  collectDefinitions(tree, definitions);
  return blocksOf(tree.children ?? [], { placeOf, definitions });
}

interface Reading {
  readonly placeOf: PlaceOf;
  /** Addresses of `[label]: address` lines. */
  readonly definitions: ReadonlyMap<string, string>;
}

/** What mdast knows about a node beyond the part that the checks read. */
interface FullNode extends MarkdownNode {
  readonly depth?: unknown;
  readonly ordered?: unknown;
  readonly start?: unknown;
  readonly identifier?: unknown;
}

function collectDefinitions(node: FullNode, found: Map<string, string>): void {
  if (node.type === 'definition' && typeof node.identifier === 'string') {
    const key = node.identifier.toLowerCase();
    if (!found.has(key)) found.set(key, stringOf(node.url));
  }
  for (const child of node.children ?? []) collectDefinitions(child, found);
}

function blocksOf(nodes: readonly MarkdownNode[], reading: Reading): Block[] {
  return nodes.flatMap((node) => toBlock(node, reading));
}

function toBlock(node: FullNode, reading: Reading): Block[] {
  const children = node.children ?? [];
  switch (node.type) {
    case 'paragraph': {
      const content = inlinesOf(children, reading);
      return content.length === 0 ? [] : [{ type: 'paragraph', content }];
    }
    case 'heading':
      return [
        {
          type: 'heading',
          level: typeof node.depth === 'number' ? node.depth : 1,
          content: inlinesOf(children, reading),
        },
      ];
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered === true,
          start: typeof node.start === 'number' ? node.start : 1,
          items: children.map((item) => blocksOf(item.children ?? [], reading)),
        },
      ];
    case 'blockquote':
      return [{ type: 'quote', blocks: blocksOf(children, reading) }];
    case 'code':
      return [{ type: 'code', text: stringOf(node.value) }];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'table':
      return [{ type: 'table', rows: tableRows(children, reading) }];
    default:
      return [];
  }
}

/** Rows of equal length, as wide as the first. */
function tableRows(rows: readonly MarkdownNode[], reading: Reading): Inline[][][] {
  const cells = rows.map((row) =>
    (row.children ?? []).map((cell) => inlinesOf(cell.children ?? [], reading)),
  );
  const width = cells[0]?.length ?? 0;
  return cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? []));
}

function inlinesOf(nodes: readonly MarkdownNode[], reading: Reading): Inline[] {
  return nodes.flatMap((node) => toInline(node, reading));
}

function toInline(node: FullNode, reading: Reading): Inline[] {
  const content = inlinesOf(node.children ?? [], reading);
  switch (node.type) {
    case 'text':
      return [{ type: 'text', text: unfold(stringOf(node.value)) }];
    case 'inlineCode':
      return [{ type: 'code', text: stringOf(node.value) }];
    case 'break':
      return [{ type: 'break' }];
    case 'strong':
      return [{ type: 'strong', content }];
    case 'emphasis':
      return [{ type: 'emphasis', content }];
    case 'delete':
      return [{ type: 'deleted', content }];
    case 'link':
      return linked(stringOf(node.url), content, reading);
    case 'linkReference': {
      const url = reading.definitions.get(stringOf(node.identifier).toLowerCase());
      return url === undefined ? content : linked(url, content, reading);
    }
    default:
      return content;
  }
}

function linked(url: string, content: readonly Inline[], { placeOf }: Reading): Inline[] {
  if (!recordLink(url)) return [{ type: 'link', url, content }];
  const to = placeOf(url);
  return to === undefined ? [...content] : [{ type: 'reference', to, content }];
}

/** A line end of the file is no blank between two Chinese letters. */
function unfold(text: string): string {
  return text
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])\s*\n\s*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
      '',
    )
    .replace(/\s*\n\s*/gu, ' ');
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
