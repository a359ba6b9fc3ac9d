/** An opening tag. Two that are the same letter by letter are the same object, up to a limit. */
export interface OpeningTag {
  /** The name in lower case. */
  readonly tag: string;
  /** What stands between name and `>`. */
  readonly written: string;
}

/** Called for each opening tag, with the offset after it and whether it stands in a drawing (`svg`). */
export type TagVisitor = (opening: OpeningTag, from: number, drawing: boolean) => void;

/** Elements and attributes about which there is nothing to say; tags of nothing else are passed over. */
export interface PlainTags {
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

/** Most tags of a page stand on thousands of others; each is taken apart once. */
const opened = new Map<string, OpeningTag>();
const MOST_KNOWN = 50_000;

/** An opening tag, from its `<` on, whose quotes are closed. */
const OPENING = /<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/iuy;
/** Elements whose content is text, whatever it looks like. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

/**
 * The tags of a drawn page, in the order of the text. It is our own output, where quotes are closed,
 * so that no HTML parser is needed, which would take longer than drawing the page; a test compares
 * the two.
 */
export function scanTags(html: string, visit: TagVisitor, plain?: PlainTags): void {
  let drawings = 0;
  const open = (at: number): number => {
    const opening = openingAt(html, at);
    if (!opening) return at + 1;
    const { read, end } = opening;
    visit(read, end, drawings > 0);
    if (read.tag === 'svg') drawings += 1;
    return RAW.has(read.tag) ? html.indexOf(`</${read.tag}`, end) : end;
  };
  let at = html.indexOf('<');
  while (at !== -1) {
    const next = html.charCodeAt(at + 1);
    let end = at + 2;
    if (next === EXCLAMATION) {
      end = html.indexOf(html.startsWith('<!--', at) ? '-->' : '>', at);
    } else if (next === SLASH) {
      if (html.startsWith('svg', end)) drawings -= 1;
    } else {
      const after = plain ? endOfPlain(html, at, plain) : -1;
      end = after === -1 ? open(at) : after;
    }
    at = end === -1 ? -1 : html.indexOf('<', end);
  }
}

/** The offset after the tag that begins at an offset, if it is a plain one as we write it; else -1. */
function endOfPlain(html: string, at: number, { elements, attributes }: PlainTags): number {
  let end = nameEnd(html, at + 1);
  if (!elements.has(html.slice(at + 1, end))) return -1;
  while (html.charCodeAt(end) === SPACE) {
    const from = end + 1;
    end = nameEnd(html, from);
    if (!attributes.has(html.slice(from, end))) return -1;
    if (html.charCodeAt(end) !== EQUALS) continue;
    if (html.charCodeAt(end + 1) !== QUOTE) return -1;
    end = html.indexOf('"', end + 2) + 1;
    if (end === 0) return -1;
  }
  return html.charCodeAt(end) === BRACKET ? end + 1 : -1;
}

/** Where a name that begins at an offset ends: before a space, `/`, `=`, `>` or quote. */
function nameEnd(html: string, from: number): number {
  let at = from;
  for (let code = html.charCodeAt(at); code > SLASH && code !== EQUALS && code !== BRACKET;) {
    at += 1;
    code = html.charCodeAt(at);
  }
  return at === from || html.charCodeAt(at) !== HYPHEN ? at : nameEnd(html, at + 1);
}

/** The tag that begins at an offset, and the offset after it. */
function openingAt(
  html: string,
  at: number,
): { readonly read: OpeningTag; readonly end: number } | undefined {
  const bracket = html.indexOf('>', at);
  if (bracket === -1) return undefined;
  // The first `>` ends the tag unless it stands in quotes: then the text up to it is no known tag.
  const text = html.slice(at, bracket + 1);
  const known = opened.get(text);
  if (known) return { read: known, end: bracket + 1 };
  OPENING.lastIndex = at;
  const match = OPENING.exec(html);
  if (!match) return undefined;
  const read = { tag: (match[1] ?? '').toLowerCase(), written: copyOf(match[2] ?? '') };
  const end = OPENING.lastIndex;
  if (end === bracket + 1 && opened.size < MOST_KNOWN) opened.set(copyOf(text), read);
  return { read, end };
}

/** A part of a page holds the whole page in memory as long as it is kept; its copy does not. */
export function copyOf(text: string): string {
  return Buffer.from(text).toString();
}

const SPACE = 32;
const EXCLAMATION = 33;
const QUOTE = 34;
const HYPHEN = 45;
const SLASH = 47;
const EQUALS = 61;
const BRACKET = 62;

/** The text from an offset to the next end tag of a name, without the tags in it. */
export function textUntil(html: string, from: number, tag: string): string {
  const end = html.indexOf(`</${tag}`, from);
  return html.slice(from, end === -1 ? html.length : end).replace(/<[^>]*>/gu, '');
}
