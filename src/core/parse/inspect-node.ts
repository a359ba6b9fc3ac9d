import { diagnose, type Report, type Span } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { SourceFile } from '../read/source-file.ts';
import { imageInBody, mdxCode, mdxComponent, rawHtml, unsafeLink } from './findings.ts';
import { GUIDE_COMPONENTS } from './guide-components.ts';
import { isSafeLink } from './links.ts';

/** The part of an mdast node that is read here. */
export interface MarkdownNode {
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

interface Inspection {
  readonly file: SourceFile;
  readonly span: Span;
  readonly report: Report;
  readonly source: string;
}

/** Reports what a node of a body may not be: HTML, a picture, an unsafe link, code, an unknown component. */
export function inspect(node: MarkdownNode, { file, span, report, source }: Inspection): void {
  const place = { file: file.path, span };
  switch (node.type) {
    case 'html':
      report(diagnose(rawHtml, place, { text: shorten(source) }));
      break;
    case 'image':
    case 'imageReference':
      report(
        diagnose(imageInBody, place, {
          url: typeof node.url === 'string' ? node.url : shorten(source),
        }),
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
      report(diagnose(mdxCode, place, { text: shorten(source) }));
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

function shorten(text: string): string {
  const line = text.split('\n')[0] ?? '';
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
