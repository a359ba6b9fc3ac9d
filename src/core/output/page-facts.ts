import { type Attributes, elementFaults, type Reference, referencesIn } from './elements.ts';
import type { OutputFault, OutputFaultCode } from './output-fault.ts';
import { scanTags, textUntil } from './scan-tags.ts';

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

/** Most tags of a page stand on thousands of others letter by letter; each is read once. */
const known = new Map<string, ElementReading>();
const MOST_KNOWN = 50_000;

/** Reads one page of the output. */
export function readPage(path: string, html: string): PageFacts {
  const faults: OutputFault[] = [];
  const report = (code: OutputFaultCode, detail: string): void => {
    faults.push({ path, code, detail });
  };
  const ids = new Set<string>();
  const references: Reference[] = [];
  const found = { language: '', title: '', heading: '', hasPolicy: false };
  let images = 0;
  const open = (tag: string, written: string, from: number): void => {
    const { attributes, ...element } = readElement(tag, written);
    if (tag === 'svg') images += 1;
    if (tag === 'html') found.language = attributes['lang'] ?? '';
    if (tag === 'title' && images === 0) found.title += textUntil(html, from, tag);
    if (tag === 'h1') found.heading += textUntil(html, from, tag);
    if (tag === 'meta' && isPolicy(attributes)) found.hasPolicy = true;
    const { id, name } = attributes;
    if (id !== undefined && ids.has(id)) report('duplicate-id', id);
    if (id !== undefined) ids.add(id);
    if (tag === 'a' && name) ids.add(name);
    for (const { code, detail } of element.faults) report(code, detail);
    for (const reference of element.references) references.push(reference);
  };
  const close = (tag: string): void => {
    if (tag === 'svg') images -= 1;
  };
  scanTags(html, { open, close });
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

function readElement(tag: string, written: string): ElementReading {
  const key = `${tag} ${written}`;
  const before = known.get(key);
  if (before) return before;
  const attributes = attributesOf(written);
  const reading = {
    attributes,
    references: referencesIn(tag, attributes),
    faults: elementFaults(tag, attributes),
  };
  if (known.size < MOST_KNOWN) known.set(key, reading);
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
