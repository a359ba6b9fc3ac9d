import { markdownToMdast, mdxToMdast } from 'satteri';
import { diagnose, type Report, type Span } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { SourceFile } from '../read/source-file.ts';
import { imageInBody, mdxCode, mdxComponent, mdxSyntax, rawHtml, unsafeLink } from './findings.ts';
import { GUIDE_COMPONENTS } from './guide-components.ts';
import { isSafeLink } from './links.ts';

/** A run of prose in the body, letter by letter as in the file. */
export interface ProseRun {
  readonly text: string;
  readonly span: Span;
}

export interface BodyLink {
  readonly url: string;
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
  readonly prose: readonly ProseRun[];
  readonly links: readonly BodyLink[];
  readonly parts: readonly BodyPart[];
}

/** The part of an mdast node that is read here. */
interface MarkdownNode {
  readonly type: string;
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
  readonly children?: readonly MarkdownNode[];
  readonly value?: unknown;
  readonly url?: unknown;
  readonly name?: unknown;
  readonly attributes?: readonly {
    readonly type: string;
    readonly name?: unknown;
    readonly value?: unknown;
  }[];
}

interface BodyText {
  readonly text: string;
  readonly offset: number;
}

/** Plain Markdown only: nothing that reads differently in another Markdown program. */
const FEATURES = { gfm: { footnotes: false }, frontmatter: false } as const;

/**
 * Parses a body and reports what may not be published: HTML, unsafe links, pictures and, in a
 * guide, code and components that are not on the list. Guides are MDX in writing only: the tree is
 * read, nothing is compiled or run.
 */
export function parseBody(file: SourceFile, body: BodyText, report: Report): Body {
  const { text, offset } = body;
  const tree = parseTree(file, body, report);
  const prose: ProseRun[] = [];
  const links: BodyLink[] = [];
  const visit = (node: MarkdownNode): void => {
    const span = spanOf(node, offset);
    inspect(node, {
      file,
      span,
      report,
      source: text.slice(span.start - offset, span.end - offset),
    });
    if (node.type === 'text' && typeof node.value === 'string') {
      prose.push({ text: text.slice(span.start - offset, span.end - offset), span });
    }
    if ((node.type === 'link' || node.type === 'definition') && typeof node.url === 'string') {
      links.push({ url: node.url, span });
    }
    node.children?.forEach(visit);
  };
  if (tree) visit(tree);
  const parts =
    tree && file.address.format === 'mdx' ? partsOf(tree.children ?? [], text) : undefined;
  return { text, offset, prose, links, parts: parts ?? [{ type: 'markdown', text }] };
}

function parseTree(file: SourceFile, body: BodyText, report: Report): MarkdownNode | undefined {
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
    report(diagnose(mdxSyntax, place, { detail: detail.replace(/^\d+:\d+: /u, '') }));
    return undefined;
  }
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

interface Inspection {
  readonly file: SourceFile;
  readonly span: Span;
  readonly report: Report;
  readonly source: string;
}

function inspect(node: MarkdownNode, { file, span, report, source }: Inspection): void {
  const place = { file: file.path, span };
  const excerpt = shorten(source);
  switch (node.type) {
    case 'html':
      report(diagnose(rawHtml, place, { text: excerpt }));
      break;
    case 'image':
    case 'imageReference':
      report(
        diagnose(imageInBody, place, { url: typeof node.url === 'string' ? node.url : excerpt }),
      );
      break;
    case 'link':
    case 'definition':
      if (!isSafeLink(String(node.url))) {
        report(diagnose(unsafeLink, place, { url: String(node.url) }));
      }
      break;
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      report(diagnose(mdxCode, place, { text: excerpt }));
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      inspectComponent(node, { file, span, report, source });
      break;
    default:
  }
}

function inspectComponent(node: MarkdownNode, { file, span, report }: Inspection): void {
  const name = typeof node.name === 'string' ? node.name : '<>';
  const place = { file: file.path, span: { start: span.start, end: span.start + name.length + 1 } };
  const known = Object.keys(GUIDE_COMPONENTS);
  const attributes = Object.hasOwn(GUIDE_COMPONENTS, name) ? GUIDE_COMPONENTS[name] : undefined;
  const refuse = (what: string, allowed: readonly string[]): void => {
    const near = nearest(what, allowed);
    const params = { name: what, allowed: allowed.join('、') || '（无）' };
    report(
      diagnose(mdxComponent, place, near === undefined ? params : { ...params, nearest: near }),
    );
  };
  if (!attributes || node.type === 'mdxJsxTextElement') {
    refuse(name, known);
    return;
  }
  for (const attribute of node.attributes ?? []) {
    const key = typeof attribute.name === 'string' ? attribute.name : '{…}';
    const allowed = Object.hasOwn(attributes, key) ? attributes[key] : undefined;
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || !allowed) {
      refuse(key, Object.keys(attributes));
    } else if (allowed === 'id') {
      if (!/^[a-z0-9-]+$/u.test(attribute.value)) refuse(attribute.value, ['id']);
    } else if (!allowed.includes(attribute.value)) refuse(attribute.value, allowed);
  }
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
      parts.push({
        type: 'component',
        name: String(node.name),
        attributes: Object.fromEntries(
          (node.attributes ?? []).flatMap(({ name, value }) =>
            typeof name === 'string' && typeof value === 'string' ? [[name, value]] : [],
          ),
        ),
        parts: partsOf(node.children ?? [], text),
      });
    } else {
      from ??= span.start;
      to = span.end;
    }
  }
  flush();
  return parts;
}

function shorten(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
