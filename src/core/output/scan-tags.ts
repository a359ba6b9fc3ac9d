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
export function scanTags(html: string, { open, close }: TagVisitor): void {
  let at = html.indexOf('<');
  while (at !== -1) {
    const next = html.charCodeAt(at + 1);
    let end = at + 1;
    if (next === SLASH) {
      end = html.indexOf('>', at);
      close(html.slice(at + 2, end === -1 ? html.length : end).toLowerCase());
    } else if (next === EXCLAMATION) {
      end = html.startsWith('<!--', at) ? html.indexOf('-->', at) : html.indexOf('>', at);
    } else {
      OPENING.lastIndex = at;
      const match = OPENING.exec(html);
      if (match) {
        end = OPENING.lastIndex;
        const tag = (match[1] ?? '').toLowerCase();
        open(tag, match[2] ?? '', end);
        if (RAW.has(tag)) end = html.indexOf(`</${tag}`, end);
      }
    }
    at = end === -1 ? -1 : html.indexOf('<', end);
  }
}

const SLASH = 47;
const EXCLAMATION = 33;

/** The text from an offset to the next end tag of a name, without the tags in it. */
export function textUntil(html: string, from: number, tag: string): string {
  const end = html.indexOf(`</${tag}`, from);
  return html.slice(from, end === -1 ? html.length : end).replace(/<[^>]*>/gu, '');
}
