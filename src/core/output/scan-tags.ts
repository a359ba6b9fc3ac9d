/** An opening tag. Two that are the same letter by letter are the same object, up to a limit. */
export interface OpeningTag {
  /** The name in lower case. */
  readonly tag: string;
  /** What stands between name and `>`. */
  readonly written: string;
}

/** Called for each opening tag, with the offset after it and whether it stands in a drawing (`svg`). */
export type TagVisitor = (opening: OpeningTag, from: number, drawing: boolean) => void;

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
export function scanTags(html: string, visit: TagVisitor): void {
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
    } else if (next !== SLASH) end = open(at);
    else if (html.startsWith('svg', at + 2)) drawings -= 1;
    at = end === -1 ? -1 : html.indexOf('<', end);
  }
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
  const read = { tag: (match[1] ?? '').toLowerCase(), written: match[2] ?? '' };
  const end = OPENING.lastIndex;
  if (end === bracket + 1 && opened.size < MOST_KNOWN) opened.set(text, read);
  return { read, end };
}

const SLASH = 47;
const EXCLAMATION = 33;

/** The text from an offset to the next end tag of a name, without the tags in it. */
export function textUntil(html: string, from: number, tag: string): string {
  const end = html.indexOf(`</${tag}`, from);
  return html.slice(from, end === -1 ? html.length : end).replace(/<[^>]*>/gu, '');
}
