/** Called for each tag: its name in lower case, what is written between name and `>`, the offset after it. */
export interface TagVisitor {
  readonly open: (tag: string, written: string, from: number) => void;
  readonly close: (tag: string) => void;
}

/** An opening tag, from its `<` on, whose quotes are closed. */
const OPENING = /<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/iuy;
/** Elements whose content is text, whatever it looks like. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

/**
 * The tags of a drawn page, in the order of the text. It is our own output, where quotes are closed,
 * so that no HTML parser is needed, which would take longer than drawing the page; a test compares
 * the two.
 */
export function scanTags(html: string, visitor: TagVisitor): void {
  let at = html.indexOf('<');
  while (at !== -1) {
    const end = endOfTag(html, at, visitor);
    at = end === -1 ? -1 : html.indexOf('<', end);
  }
}

/** Reads the tag that begins at an offset; gives where to go on, -1 at the end of the page. */
function endOfTag(html: string, at: number, { open, close }: TagVisitor): number {
  const next = html.charCodeAt(at + 1);
  if (next === EXCLAMATION) return html.indexOf(html.startsWith('<!--', at) ? '-->' : '>', at);
  if (next === SLASH) {
    const end = html.indexOf('>', at);
    close(html.slice(at + 2, end === -1 ? html.length : end).toLowerCase());
    return end;
  }
  OPENING.lastIndex = at;
  const match = OPENING.exec(html);
  if (!match) return at + 1;
  const end = OPENING.lastIndex;
  const tag = (match[1] ?? '').toLowerCase();
  open(tag, match[2] ?? '', end);
  return RAW.has(tag) ? html.indexOf(`</${tag}`, end) : end;
}

const SLASH = 47;
const EXCLAMATION = 33;

/** The text from an offset to the next end tag of a name, without the tags in it. */
export function textUntil(html: string, from: number, tag: string): string {
  const end = html.indexOf(`</${tag}`, from);
  return html.slice(from, end === -1 ? html.length : end).replace(/<[^>]*>/gu, '');
}
