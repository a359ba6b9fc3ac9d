import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Names under which typefaces of official documents also come, for machines without the first. */
const ALTERNATIVES = [
  { name: '仿宋', others: 'FangSong,仿宋_GB2312,STFangsong', family: 'modern' },
  { name: '黑体', others: 'SimHei,STHeiti', family: 'swiss' },
  { name: '宋体', others: 'SimSun,方正小标宋简体,STSong', family: 'roman' },
] as const;

/**
 * A document with the same bytes on every machine and day: its dates are those of the edition, its
 * zip has fixed times, and its table of typefaces says what may stand in for them.
 */
export function steadyDocx(bytes: Uint8Array, issued: string): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (path: string, change: (xml: string) => string): void => {
    const part = parts[path];
    if (part) parts[path] = strToU8(change(strFromU8(part)));
  };
  edit('docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${issued}T00:00:00Z`),
  );
  edit('word/fontTable.xml', (xml) =>
    xml.replace(/(<w:fonts\b[^>]*?)\/?>(?:<\/w:fonts>)?$/u, `$1>${typefaces()}</w:fonts>`),
  );
  let bookmarks = 0;
  edit('word/document.xml', (xml) =>
    xml
      .replace(
        /(<w:bookmarkStart\b[^>]*\bw:id=")(\d+)(")/gu,
        (_all, start: string, _id, end: string) => `${start}${(bookmarks += 1)}${end}`,
      )
      .replace(/(<w:bookmarkEnd\b[^>]*\bw:id=")(\d+)(")/gu, renumbered()),
  );
  const names = Object.keys(parts).sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  // Local time, so that the zip is the same in every zone.
  const mtime = new Date(1980, 0, 1);
  return zipSync(
    Object.fromEntries(
      names.map((name) => [name, [parts[name] ?? new Uint8Array(), { mtime, level: 6 }]]),
    ),
  );
}

/** Ends follow their starts in order: no bookmark of ours holds another. */
function renumbered(): (all: string, start: string, id: string, end: string) => string {
  let count = 0;
  return (_all, start, _id, end) => `${start}${(count += 1)}${end}`;
}

/** Programs look for this part first. */
function order(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
}

function typefaces(): string {
  return ALTERNATIVES.map(
    ({ name, others, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  ).join('');
}
