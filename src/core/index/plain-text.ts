/** Markdown without its marks: what a reader sees, one paragraph a line. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/^\s*\|?[ \t]*:?-{3,}[-:| \t]*$/gmu, '')
    .replace(/^[ \t]*\|(.*)\|[ \t]*$/gmu, (_line, cells: string) =>
      cells.replace(/\s*\|\s*/gu, ' '),
    )
    .replace(/^\s{0,3}(?:#{1,6}\s+|[-*+]\s+|\d+[.)]\s+|>\s?)/gmu, '')
    .replace(/<(\/?[a-z][^>]*|https?:[^>]*)>/giu, '')
    .replace(/\*{1,3}|`+|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])/gu, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, '')
    .replace(/\s*\n\s*/gu, '\n')
    .trim();
}

/** Texts one below the other; missing and empty ones are left out. */
export function joined(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join('\n');
}
