/** One stylesheet of several, without comments and idle blanks, with the main colour of the zone. */
export function joinSheets(sheets: readonly string[], primary: string | undefined): string {
  const theme = primary === undefined ? '' : `:root{--zone-primary:${primary}}`;
  return withoutBlanks([...sheets, theme].join('\n'));
}

/** Leaves out comments and the blanks that no value needs; what stands in quotes stays as it is. */
function withoutBlanks(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gsu, '')
    .split(/('[^']*')/u)
    .map((part, index) => (index % 2 === 0 ? part.replace(/\s+/gu, ' ') : part))
    .map((part, index) => (index % 2 === 0 ? part.replace(/ ?([{};,]) ?/gu, '$1') : part))
    .join('')
    .replace(/;\}/gu, '}')
    .trim();
}
