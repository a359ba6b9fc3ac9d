import { type KnownTag, KnownTags } from './known-tags.ts';
import { endOfName, type NameTable, nameTable } from './name-table.ts';

/** Called for each opening tag, with the offset after it and whether it stands in a drawing (`svg`). */
export type TagVisitor<T> = (reading: T, from: number, drawing: boolean) => void;

/** Elements and attributes about which there is nothing to say; tags of nothing else are passed over. */
export interface PlainTags {
  readonly elements: Iterable<string>;
  readonly attributes: Iterable<string>;
}

/** Goes through the opening tags of a drawn page, in UTF-8, in the order of the text. */
export type TagScanner<T> = (html: Uint8Array, visit: TagVisitor<T>) => void;

/** Elements whose content is text, whatever it looks like. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

/**
 * Takes tags apart by `read`, which gets the name in lower case and what stands between name and `>`.
 * Most tags of a page stand on thousands of others, so that each is read once and known by its bytes.
 * It is our own output, where quotes are closed, so that no HTML parser is needed, which would take
 * longer than drawing the page; a test compares the two.
 */
export function tagScanner<T>(
  read: (tag: string, written: string) => T,
  plain: PlainTags = { elements: [], attributes: [] },
): TagScanner<T> {
  const elements = nameTable(plain.elements);
  const attributes = nameTable(plain.attributes);
  const tags = new KnownTags<T>();
  return (html, visit) => {
    const text = Buffer.from(html.buffer, html.byteOffset, html.length);
    let drawings = 0;
    const open = (at: number): number => {
      const known = openingAt(html, at, tags, read);
      if (!known) return at + 1;
      const end = at + known.length;
      visit(known.reading, end, drawings > 0);
      if (known.isDrawing) drawings += 1;
      return known.endOfText === undefined ? end : text.indexOf(known.endOfText, end);
    };
    for (let at = nextTag(html, 0); at !== -1;) {
      const next = html[at + 1];
      let end = at + 2;
      if (next === EXCLAMATION) {
        end = text.indexOf(html[at + 2] === HYPHEN ? '-->' : '>', at);
      } else if (next === SLASH) {
        if (isSvg(html, end)) drawings -= 1;
      } else {
        const after = endOfPlain(html, at, elements, attributes);
        end = after === -1 ? open(at) : after;
      }
      at = end === -1 ? -1 : nextTag(html, end);
    }
  };
}

function nextTag(html: Uint8Array, from: number): number {
  const { length } = html;
  for (let at = from; at < length; at += 1) if (html[at] === LESS) return at;
  return -1;
}

function isSvg(html: Uint8Array, at: number): boolean {
  return html[at] === 115 && html[at + 1] === 118 && html[at + 2] === 103;
}

/** The offset after the tag that begins at an offset, if it is a plain one as we write it; else -1. */
function endOfPlain(
  html: Uint8Array,
  at: number,
  elements: NameTable,
  attributes: NameTable,
): number {
  let end = endOfName(html, at + 1, elements);
  while (end !== -1 && html[end] === SPACE) {
    end = endOfName(html, end + 1, attributes);
    if (end === -1 || html[end] !== EQUALS) continue;
    if (html[end + 1] !== QUOTE) return -1;
    end = endOfQuoted(html, end + 2, QUOTE);
  }
  return end !== -1 && html[end] === BRACKET ? end + 1 : -1;
}

/** The offset after the next quote; -1 without one. */
function endOfQuoted(html: Uint8Array, from: number, quote: number): number {
  const { length } = html;
  for (let at = from; at < length; at += 1) if (html[at] === quote) return at + 1;
  return -1;
}

/** The tag that begins at an offset. */
function openingAt<T>(
  html: Uint8Array,
  start: number,
  tags: KnownTags<T>,
  read: (tag: string, written: string) => T,
): KnownTag<T> | undefined {
  if (!isLetter(html[start + 1] ?? 0)) return undefined;
  const bracket = endOfTag(html, start + 1);
  if (bracket === -1) return undefined;
  const end = bracket + 1;
  const hash = hashOf(html, start, end);
  const known = tags.find(html, start, end, hash);
  return known ?? tags.add({ html, start, end, hash }, takenApart(html, start, bracket, read));
}

/** The offset of the `>` that closes a tag, outside of quotes; -1 without one. */
function endOfTag(html: Uint8Array, from: number): number {
  const { length } = html;
  for (let at = from; at < length; at += 1) {
    const byte = html[at] ?? 0;
    if (byte === BRACKET) return at;
    if (byte !== QUOTE && byte !== APOSTROPHE) continue;
    const after = endOfQuoted(html, at + 1, byte);
    if (after === -1) return -1;
    at = after - 1;
  }
  return -1;
}

/** Bytes at the end of a tag that all count: addresses of one kind differ there. */
const TAIL = 16;
/** FNV-1a in 32 bits, of the end of a tag and of every fourth byte before: equal ones are compared anyway. */
function hashOf(html: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  const tail = Math.max(start, end - TAIL);
  for (let at = start; at < tail; at += 4) hash = Math.imul(hash ^ (html[at] ?? 0), 0x01000193);
  for (let at = tail; at < end; at += 1) hash = Math.imul(hash ^ (html[at] ?? 0), 0x01000193);
  return hash;
}

function takenApart<T>(
  html: Uint8Array,
  start: number,
  bracket: number,
  read: (tag: string, written: string) => T,
): Pick<KnownTag<T>, 'reading' | 'isDrawing' | 'endOfText'> {
  const text = Buffer.from(html.subarray(start + 1, bracket)).toString();
  const [name = ''] = /^[^\s/>]*/u.exec(text) ?? [];
  const tag = name.toLowerCase();
  return {
    reading: read(tag, text.slice(name.length)),
    isDrawing: tag === 'svg',
    endOfText: RAW.has(tag) ? `</${tag}` : undefined,
  };
}

function isLetter(byte: number): boolean {
  const lower = byte | 32;
  return lower >= 97 && lower <= 122;
}

/** The text from an offset to the next end tag of a name, without the tags in it. */
export function textUntil(html: Uint8Array, from: number, tag: string): string {
  const text = Buffer.from(html.buffer, html.byteOffset, html.length);
  const end = text.indexOf(`</${tag}`, from);
  return text.toString('utf8', from, end === -1 ? html.length : end).replace(/<[^>]*>/gu, '');
}

const SPACE = 32;
const EXCLAMATION = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const HYPHEN = 45;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const BRACKET = 62;
