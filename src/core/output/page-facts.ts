import { Parser } from 'htmlparser2';
import { type Attributes, elementFaults, type Reference, referencesIn } from './elements.ts';
import type { OutputFault, OutputFaultCode } from './output-fault.ts';

/** What one pass over a page finds out. Addresses are judged later, when all pages are known. */
export interface PageFacts {
  readonly ids: ReadonlySet<string>;
  readonly references: readonly Reference[];
  readonly faults: readonly OutputFault[];
}

/** What has been read of a page so far. */
interface Reading {
  readonly ids: Set<string>;
  readonly references: Reference[];
  readonly report: (code: OutputFaultCode, detail: string) => void;
  language: string;
  title: string;
  heading: string;
  hasPolicy: boolean;
  /** Open `h1`, or open `title` that is not one of an image. */
  collecting: 'title' | 'h1' | undefined;
  /** Open `svg` elements. */
  images: number;
}

/** Reads one page of the output. */
export function readPage(path: string, html: string): PageFacts {
  const faults: OutputFault[] = [];
  const reading: Reading = {
    ids: new Set(),
    references: [],
    report: (code, detail) => faults.push({ path, code, detail }),
    ...{ language: '', title: '', heading: '', hasPolicy: false },
    ...{ collecting: undefined, images: 0 },
  };
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      openElement(reading, tag, attributes);
    },
    ontext: (text) => {
      if (reading.collecting === 'title') reading.title += text;
      if (reading.collecting === 'h1') reading.heading += text;
    },
    onclosetag: (tag) => {
      if (tag === 'svg') reading.images -= 1;
      if (tag === reading.collecting) reading.collecting = undefined;
    },
  });
  parser.end(html);
  reportMissing(reading);
  return { ids: reading.ids, references: reading.references, faults };
}

function openElement(reading: Reading, tag: string, attributes: Attributes): void {
  if (tag === 'svg') reading.images += 1;
  if (tag === 'html') reading.language = attributes['lang'] ?? '';
  if (tag === 'h1' || (tag === 'title' && reading.images === 0)) reading.collecting = tag;
  if (tag === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy') {
    reading.hasPolicy = true;
  }
  const { id, name } = attributes;
  if (id !== undefined && reading.ids.has(id)) reading.report('duplicate-id', id);
  if (id !== undefined) reading.ids.add(id);
  if (tag === 'a' && name) reading.ids.add(name);
  for (const { code, detail } of elementFaults(tag, attributes)) reading.report(code, detail);
  reading.references.push(...referencesIn(tag, attributes));
}

function reportMissing({ title, heading, language, hasPolicy, report }: Reading): void {
  if (title.trim() === '') report('missing-title', '<title>');
  if (heading.trim() === '') report('missing-heading', '<h1>');
  if (language === '') report('missing-language', '<html lang>');
  if (!hasPolicy) report('missing-policy', '<meta http-equiv="Content-Security-Policy">');
}
