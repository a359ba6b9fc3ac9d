import { type Attributes, elementFaults, type Reference, referencesIn } from './elements.ts';
import type { OutputFault, OutputFaultCode } from './output-fault.ts';
import { type PlainTags, tagScanner, textUntil } from './scan-tags.ts';

/** What one pass over a page finds out. Addresses are judged later, when all pages are known. */
export interface PageFacts {
  readonly ids: ReadonlySet<string>;
  readonly references: readonly Reference[];
  readonly faults: readonly OutputFault[];
}

/** What one opening tag says by itself. */
interface ElementReading {
  readonly tag: string;
  readonly id: string | undefined;
  /** Another name for its place, by which links reach it. */
  readonly name: string | undefined;
  readonly language: string;
  readonly isPolicy: boolean;
  readonly references: readonly Reference[];
  readonly faults: ReturnType<typeof elementFaults>;
}

/** Of these no rule speaks, and two thirds of the tags of a page are of nothing else. */
const PLAIN: PlainTags = {
  elements:
    'article aside code dd details div dl dt em footer h2 h3 h4 header li main meta nav ol p section small span strong sup summary table tbody td th thead time tr ul circle g path rect text tspan'.split(
      ' ',
    ),
  attributes:
    'class colspan content data-entry data-law-effective data-law-expires data-pagefind-filter data-pagefind-ignore data-pagefind-meta data-text datetime hidden lang name property scope title aria-hidden aria-label aria-labelledby cx cy d height r rx width x y'.split(
      ' ',
    ),
};

const scan = tagScanner(readElement, PLAIN);

/** Reads one page of the output, in UTF-8. */
export function readPage(path: string, html: Uint8Array): PageFacts {
  const faults: OutputFault[] = [];
  const report = (code: OutputFaultCode, detail: string): void => {
    faults.push({ path, code, detail });
  };
  const ids = new Set<string>();
  // A page links to the same place many times, from the menu to the footer.
  const readings = new Set<ElementReading>();
  const found = { language: '', title: '', heading: '', hasPolicy: false };
  scan(html, (element, from, drawing) => {
    const { tag, id } = element;
    if (id !== undefined && ids.has(id)) report('duplicate-id', id);
    if (id !== undefined) ids.add(id);
    for (const { code, detail } of element.faults) report(code, detail);
    if (tag === 'title' && !drawing) found.title += textUntil(html, from, tag);
    if (tag === 'h1') found.heading += textUntil(html, from, tag);
    if (readings.has(element)) return;
    readings.add(element);
    if (tag === 'html') found.language = element.language;
    if (element.isPolicy) found.hasPolicy = true;
    if (element.name !== undefined) ids.add(element.name);
  });
  if (found.title.trim() === '') report('missing-title', '<title>');
  if (found.heading.trim() === '') report('missing-heading', '<h1>');
  if (found.language === '') report('missing-language', '<html lang>');
  if (!found.hasPolicy) {
    report('missing-policy', '<meta http-equiv="Content-Security-Policy">');
  }
  return { ids, references: [...readings].flatMap((element) => element.references), faults };
}

function isPolicy(attributes: Attributes): boolean {
  return attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
}

function readElement(tag: string, written: string): ElementReading {
  const attributes = attributesOf(written);
  return {
    tag,
    id: attributes['id'],
    name: tag === 'a' ? attributes['name'] || undefined : undefined,
    language: attributes['lang'] ?? '',
    isPolicy: tag === 'meta' && isPolicy(attributes),
    references: referencesIn(tag, attributes),
    faults: elementFaults(tag, attributes),
  };
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
