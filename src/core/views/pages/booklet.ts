import { packWords } from '../../i18n/pack.ts';
import type { Entry, Sector } from '../../model/catalogue.ts';
import type { LocalisedText } from '../../model/text.ts';
import { type BodyView, toBody } from '../parts/body.ts';
import { type PageContext, pageContext, type SiteContext } from '../parts/context.ts';
import type { DeskView } from '../parts/desk.ts';
import { deskOf, type Frame, permanentAddress, toFrame } from '../parts/frame.ts';
import type { Pack } from '../parts/pack.ts';
import { PATHS, recordPath } from '../parts/paths.ts';
import { sharePath } from '../parts/share.ts';
import type { QrCode } from '../parts/qr-code.ts';
import type { DateText, Text } from '../parts/text.ts';
import { recipientText, sharedDesk } from './cover.ts';
import { type EntryContent, entryContent } from './entry.ts';
import { sectionLabel } from './sectors.ts';

/** One entry on one or two sheets of A4, complete in itself. */
export interface SheetView {
  readonly id: string;
  readonly content: EntryContent;
  readonly published: DateText;
  readonly reviewed: DateText;
  readonly desk?: DeskView | undefined;
  readonly permanent: string;
  readonly qr?: QrCode | undefined;
}

/** Entries for paper in one document: those of a sector, or those of a pack. */
export interface BookletView {
  readonly page: 'booklet';
  readonly frame: Frame;
  readonly eyebrow: string;
  readonly lead: string;
  /** Of the cover of a pack. */
  readonly date?: DateText | undefined;
  readonly note?: BodyView | undefined;
  readonly sheets: readonly SheetView[];
  readonly disclaimer: Text;
}

/** All entries of a sector. */
export function sectorBookletView(site: SiteContext, sector: Sector): BookletView {
  const page = pageContext(site, recordPath.booklet(sector.id));
  const words = packWords(site.locale);
  const entries = site.catalogue.entriesBy.sector.get(sector.id) ?? [];
  return {
    page: 'booklet',
    frame: bookletFrame(page, {
      title: sector.name,
      lead: words.bookletLead(entries.length),
      trail: [
        { path: PATHS.entries, label: sectionLabel(page) },
        { path: recordPath.sector(sector.id), label: sector.name },
      ],
      own: words.booklet,
      publicPath: recordPath.sector(sector.id),
      picture: sharePath.sector(sector.id),
    }),
    eyebrow: words.booklet,
    lead: words.bookletLead(entries.length),
    sheets: entries.map((entry) => sheetOf(page, entry)),
    disclaimer: page.text(site.catalogue.zone.disclaimer),
  };
}

/** All entries of a pack, in the order of its cover. */
export function packSheetsView(site: SiteContext, pack: Pack): BookletView {
  const page = pageContext(site, PATHS.sheets);
  const words = packWords(site.locale);
  const { catalogue } = site;
  const lead = words.lead(catalogue.entries.length);
  return {
    page: 'booklet',
    frame: bookletFrame(page, {
      title: recipientText(pack),
      lead,
      desk: sharedDesk(site),
      own: words.sheets,
      publicPath: PATHS.home,
    }),
    eyebrow: words.eyebrow,
    lead,
    date: pack.date === undefined ? undefined : page.date(pack.date),
    note: toBody(pack.note, page),
    sheets: pack.order.flatMap((id) => {
      const entry = catalogue.byId.entry.get(id);
      return entry ? [sheetOf(page, entry)] : [];
    }),
    disclaimer: page.text(catalogue.zone.disclaimer),
  };
}

interface BookletFrame {
  readonly title: LocalisedText;
  readonly lead: string;
  readonly desk?: string | undefined;
  readonly trail?: readonly { readonly path: string; readonly label: LocalisedText }[];
  /** Last step of the breadcrumb. */
  readonly own: string;
  readonly publicPath: string;
  readonly picture?: string | undefined;
}

function bookletFrame(page: PageContext, { title, lead, own, ...input }: BookletFrame): Frame {
  const frame = toFrame(page, {
    ...input,
    title,
    description: { zh: lead, en: lead },
    subject: subjectOf(page, title, own),
    section: 'entries',
    unindexed: true,
    meta: { type: 'column', columnType: 'overview' },
  });
  return { ...frame, breadcrumb: [...frame.breadcrumb.slice(0, -1), { label: { text: own } }] };
}

/** With the heading alone, the page would be named like the one whose entries it prints. */
function subjectOf({ text }: PageContext, title: LocalisedText, own: string): LocalisedText {
  const subject = `${text(title).text} · ${own}`;
  return { zh: subject, en: subject };
}

function sheetOf(page: PageContext, entry: Entry): SheetView {
  const { permanent, qr } = permanentAddress(page, recordPath.entry(entry.id));
  const content = entryContent(page, entry);
  return {
    id: entry.id,
    content: { ...content, body: content.body && lowered(content.body) },
    published: page.date(entry.published),
    reviewed: page.date(entry.reviewed),
    desk: deskOf(page, { desk: entry.contact, title: entry.title, number: content.number }),
    permanent,
    qr,
  };
}

/** The headings of a text one level lower, below the title of its entry. */
function lowered(body: BodyView): BodyView {
  return {
    ...body,
    parts: body.parts.map((part) =>
      part.type === 'html'
        ? {
            ...part,
            html: part.html.replace(
              /<(\/?)h([2-5])>/gu,
              (_, end: string, level: string) => `<${end}h${Number(level) + 1}>`,
            ),
          }
        : part,
    ),
  };
}
