import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  type ISectionOptions,
  LineRuleType,
  HeadingLevel,
  Packer,
  PageNumber,
  PageReference,
  Paragraph,
  TabStopType,
  type Table,
} from 'docx';
import { tableWords } from '../../i18n/tables.ts';
import type { TableWords } from '../../i18n/tables.zh.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { Locale } from '../../read/source-file.ts';
import { pageContext, type PageContext } from '../../views/parts/context.ts';
import { PATHS } from '../../views/parts/paths.ts';
import { deskTable, entryTable, policyTable } from './catalogue-tables.ts';
import { steadyDocx } from './steady-docx.ts';
import { bodyText, FACES, LANDSCAPE, PORTRAIT, run, SIZES } from './styles.ts';

type Words = TableWords['document'];

/**
 * The catalogue as the office circulates it: title, contents, a table for each sector, the
 * instruments and the desks, in the layout and typefaces of official documents.
 */
export async function toDocx(catalogue: Catalogue, locale: Locale): Promise<Uint8Array> {
  const page = pageContext({ catalogue, locale }, PATHS.entries);
  const words = tableWords(locale).document;
  const { edition, zone } = catalogue;
  const chapters = chaptersOf(page, words);
  const document = new Document({
    title: page.text(edition.title).text,
    creator: page.text(zone.fullName).text,
    lastModifiedBy: page.text(zone.fullName).text,
    styles: { default: { document: { run: { font: FACES.body, size: SIZES.body } } } },
    sections: [
      section([...front(page, words, chapters)], 'portrait', locale),
      ...chapters.map((chapter) => section(chapter.children, 'landscape', locale)),
    ],
  });
  const bytes = await Packer.toBuffer(document);
  return steadyDocx(new Uint8Array(bytes), edition.issued);
}

interface Chapter {
  readonly bookmark: string;
  readonly title: string;
  readonly note: string;
  readonly children: readonly (Paragraph | Table)[];
}

function chaptersOf(page: PageContext, words: Words): Chapter[] {
  const { sectors, entriesBy } = page.catalogue;
  const filled = sectors.filter(({ id }) => (entriesBy.sector.get(id)?.length ?? 0) > 0);
  const bySector = filled.map((sector, index): Chapter => {
    const title = numbered(words, index, page.text(sector.name).text);
    const entries = entriesBy.sector.get(sector.id) ?? [];
    const bookmark = `sector-${index + 1}`;
    return {
      ...{ bookmark, title, note: words.entries(entries.length) },
      children: [
        heading(title, bookmark),
        bodyText(page.text(sector.intro).text, page.locale),
        blank(),
        entryTable(entries, page, words),
      ],
    };
  });
  const registers = [
    { name: words.policies, table: policyTable(page, words) },
    { name: words.desks, table: deskTable(page, words) },
  ].map(({ name, table }, index): Chapter => {
    const title = numbered(words, filled.length + index, name);
    const bookmark = `register-${index + 1}`;
    return { bookmark, title, note: '', children: [heading(title, bookmark), table] };
  });
  return [...bySector, ...registers];
}

function numbered(words: Words, index: number, name: string): string {
  return words.heading(words.ordinals[index] ?? String(index + 1), name);
}

function* front(page: PageContext, words: Words, chapters: readonly Chapter[]) {
  const { edition, zone, sectors, entries } = page.catalogue;
  // What stands in brackets at the end, the year of the edition, has a line of its own.
  const [, name = '', year = ''] =
    /^(.*?)(\s*[（(][^（()）]*[）)])?$/u.exec(page.text(edition.title).text) ?? [];
  yield titleLine(name, { before: 800, after: year === '' ? 400 : 0 });
  if (year !== '') yield titleLine(year.trim(), { before: 0, after: 400 });
  const dates = [
    edition.documentNumber,
    words.issued(page.date(edition.issued).text),
    words.inForce(page.date(edition.effective).text),
  ];
  for (const text of dates) if (text !== undefined) yield centred(text);
  yield blank();
  const notices = [zone.demonstrationNotice, edition.note, zone.disclaimer];
  for (const notice of notices) if (notice) yield bodyText(page.text(notice).text, page.locale);
  yield bodyText(words.total(sectors.length, entries.length), page.locale);
  yield new Paragraph({
    pageBreakBefore: true,
    alignment: AlignmentType.CENTER,
    spacing: { after: 400 },
    children: [run(words.contents, { font: FACES.heading, size: 36 })],
  });
  for (const { title, note, bookmark } of chapters) {
    yield new Paragraph({
      tabStops: [{ type: TabStopType.RIGHT, position: CONTENTS_WIDTH, leader: 'dot' }],
      spacing: { line: 560, lineRule: LineRuleType.EXACT },
      children: [
        run(note === '' ? title : words.counted(title, note)),
        run('\t'),
        new PageReference(bookmark),
      ],
    });
  }
}

function titleLine(
  text: string,
  space: { readonly before: number; readonly after: number },
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...space, line: 720, lineRule: LineRuleType.AT_LEAST },
    children: [run(text, { font: FACES.title, size: SIZES.title, bold: true })],
  });
}

/** Twentieths of a point: the width of the text of a portrait page. */
const CONTENTS_WIDTH = 8840;

function heading(title: string, bookmark: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    spacing: { before: 0, after: 200 },
    children: [
      new Bookmark({
        id: bookmark,
        children: [run(title, { font: FACES.heading, size: SIZES.body, color: '000000' })],
      }),
    ],
  });
}

function centred(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: 560, lineRule: LineRuleType.EXACT },
    children: [run(text)],
  });
}

function blank(): Paragraph {
  return new Paragraph({ children: [] });
}

/** A section of its own, with the page number in dashes below the text. */
function section(
  children: readonly (Paragraph | Table)[],
  direction: 'portrait' | 'landscape',
  locale: Locale,
): ISectionOptions {
  const [before, after] = locale === 'zh' ? ['— ', ' —'] : ['– ', ' –'];
  return {
    properties: { page: direction === 'portrait' ? PORTRAIT : LANDSCAPE },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [
              run('', {
                font: FACES.title,
                size: SIZES.small,
                children: [before, PageNumber.CURRENT, after],
              }),
            ],
          }),
        ],
      }),
    },
    children: [...children],
  };
}
