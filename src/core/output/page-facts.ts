import { type Attributes, elementFaults, type Reference, referencesIn } from './elements.ts';
import type { OutputFault, OutputFaultCode } from './output-fault.ts';
import { type OpeningTag, type PlainTags, scanTags, textUntil } from './scan-tags.ts';

/** What one pass over a page finds out. Addresses are judged later, when all pages are known. */
export interface PageFacts {
  readonly ids: ReadonlySet<string>;
  readonly references: readonly Reference[];
  readonly faults: readonly OutputFault[];
}

/** What one opening tag says by itself. */
interface ElementReading {
  readonly attributes: Attributes;
  readonly references: readonly Reference[];
  readonly faults: ReturnType<typeof elementFaults>;
}

/** Of these no rule speaks, and two thirds of the tags of a page are of nothing else. */
const PLAIN: PlainTags = {
  elements: new Set([
    ...['article', 'aside', 'code', 'dd', 'details', 'div', 'dl', 'dt', 'em', 'footer', 'h2', 'h3'],
    ...[
      'h4',
      'header',
      'li',
      'main',
      'nav',
      'ol',
      'p',
      'section',
      'small',
      'span',
      'strong',
      'sup',
    ],
    ...[
      'summary',
      'table',
      'tbody',
      'td',
      'th',
      'thead',
      'time',
      'tr',
      'ul',
      'circle',
      'g',
      'path',
    ],
    ...['rect', 'text', 'tspan'],
  ]),
  attributes: new Set([
    ...['class', 'colspan', 'data-entry', 'data-law-effective', 'data-law-expires', 'datetime'],
    ...['data-pagefind-ignore', 'hidden', 'lang', 'scope', 'title', 'aria-hidden', 'aria-label'],
    ...['aria-labelledby', 'cx', 'cy', 'd', 'height', 'r', 'rx', 'width', 'x', 'y'],
  ]),
};

const readings = new WeakMap<OpeningTag, ElementReading>();

/** Reads one page of the output. */
export function readPage(path: string, html: string): PageFacts {
  const faults: OutputFault[] = [];
  const report = (code: OutputFaultCode, detail: string): void => {
    faults.push({ path, code, detail });
  };
  const ids = new Set<string>();
  const references: Reference[] = [];
  const found = { language: '', title: '', heading: '', hasPolicy: false };
  scanTags(
    html,
    (opening, from, drawing) => {
      const { tag } = opening;
      const { attributes, ...element } = readElement(opening);
      if (tag === 'html') found.language = attributes['lang'] ?? '';
      if (tag === 'title' && !drawing) found.title += textUntil(html, from, tag);
      if (tag === 'h1') found.heading += textUntil(html, from, tag);
      if (tag === 'meta' && isPolicy(attributes)) found.hasPolicy = true;
      const { id, name } = attributes;
      if (id !== undefined && ids.has(id)) report('duplicate-id', id);
      if (id !== undefined) ids.add(id);
      if (tag === 'a' && name) ids.add(name);
      for (const { code, detail } of element.faults) report(code, detail);
      for (const reference of element.references) references.push(reference);
    },
    PLAIN,
  );
  if (found.title.trim() === '') report('missing-title', '<title>');
  if (found.heading.trim() === '') report('missing-heading', '<h1>');
  if (found.language === '') report('missing-language', '<html lang>');
  if (!found.hasPolicy) {
    report('missing-policy', '<meta http-equiv="Content-Security-Policy">');
  }
  return { ids, references, faults };
}

function isPolicy(attributes: Attributes): boolean {
  return attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
}

function readElement(opening: OpeningTag): ElementReading {
  const before = readings.get(opening);
  if (before) return before;
  const attributes = attributesOf(opening.written);
  const reading = {
    attributes,
    references: referencesIn(opening.tag, attributes),
    faults: elementFaults(opening.tag, attributes),
  };
  readings.set(opening, reading);
  return reading;
}

const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;

/** The first of two attributes with one name counts, as in a browser. */
function attributesOf(written: string): Attributes {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of written.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!Object.hasOwn(attributes, key)) attributes[key] = decode(double ?? single ?? bare ?? '');
  }
  return attributes;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decode(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[String(name)] ?? whole;
  });
}
