import type { packHelp as zhHelp, packWords as zhWords } from './messages.zh.ts';

export const packHelp: typeof zhHelp = {
  summary: 'Makes a pack for one firm: an offline site of some entries, a PDF or a page to print',
  details: [
    'Entries are chosen by one of --entries, --facet and --list. A pack holds them and the policies, premises and opportunities they cite.',
    'The firm’s name and the note go into the pack only, never into the catalogue or the public site. The same input makes the same bytes.',
    'Exit code: 0 made, 1 errors in the catalogue or the note, 2 wrong usage, 70 a bug in mulu.',
  ],
  options: {
    entries:
      'ids of entries (file names, or printed numbers such as M-05) with commas, in the order of the cover',
    facet:
      'choose by filter, e.g. sector=modern-finance; repeatable: or within one facet, and across',
    list: 'link of a shortlist of the site; entries and their order are those of the link',
    for: 'whom it is for, as printed on the cover',
    lang: 'languages of the pack: zh,en (default), zh or en; with en this command speaks English too',
    note: 'a Markdown file for the cover; FILE.en.md beside it is used on the English cover',
    date: 'date on the cover, e.g. 2026-12-08; none when missing',
    to: 'zip, an offline site (default); pdf; print, one file to print from a browser',
    base: 'address of the public site: links to what is left out lead there, and paper gets QR codes',
    out: 'the file to write, by default in the folder packs',
    force: 'replace the file if it exists',
    catalogue: 'the catalogue folder, by default catalogue',
  },
  examples: [
    'mulu pack --entries vaccines,cell-and-gene-therapy --for "Example Pharma" --date 2026-12-08',
    'mulu pack --facet sector=modern-finance --for "Example Bank" --lang en --to pdf',
    'mulu pack --list "https://www.example.gov.cn/mulu/shortlist.html?entries=vaccines,cdmo-services" --for "Example Pharma" --note note.md',
  ],
};

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

export const packWords: typeof zhWords = {
  noRecipient: 'Say whom the pack is for: --for "Example Pharma".',
  badRecipient: '--for takes 1 to 80 characters without line breaks or other control characters.',
  oneSelection: 'Choose entries by exactly one of --entries, --facet and --list.',
  unknownEntries: (unknown) =>
    unknown
      .map(({ id, near }) => `There is no entry “${id}”.${near ? ` Did you mean ${near}?` : ''}`)
      .join('\n'),
  badList: (value) =>
    `--list takes the link of a shortlist, which has entries=… in it, not “${value}”.`,
  nothing: 'No entry is chosen. Take another filter, or name entries with --entries.',
  badLanguage: (value) => `--lang takes zh,en, zh or en, not “${value}”.`,
  missingLanguage: (value) =>
    `This catalogue has no language “${value}”; see languages in zone.yaml.`,
  badDate: (value) => `--date takes a date of the calendar such as 2026-12-08, not “${value}”.`,
  noNote: (path) => `There is no file ${path} for the note. Check the name.`,
  badNote: (path) => `The note ${path} is no UTF-8 text. Save it as UTF-8.`,
  outExists: (path) =>
    `${path} exists. Choose another --out, or add --force to replace it. Nothing was changed.`,
  outIsFolder: (path) => `${path} is a folder; --out takes a file. Nothing was changed.`,
  outPublic: (path) =>
    `${path} lies in the catalogue or in a public site. A pack names a firm; put it elsewhere. Nothing was changed.`,
  noBrowser:
    'There is no Chromium or Chrome to make the PDF. Install one, or use --to print and print from a browser.',
  failed: 'No pack was made; nothing was changed.',
  interrupted: 'Interrupted; nothing was changed.',
  refused: 'The catalogue has errors; no pack was made.',
  noteRefused: 'The note has errors; no pack was made.',
  stages: { check: 'Check', draw: 'Pages', print: 'PDF' },
  entries: (number) => count(number, 'entry', 'entries'),
  enclosed: (policies, premises, opportunities) =>
    `${count(policies, 'policy', 'policies')}, ${premises} premises, ${count(opportunities, 'opportunity', 'opportunities')}`,
  made: (path, size) => `Pack: ${path} (${size})`,
};
