import { downloadWords } from '../../i18n/downloads.ts';
import { pageContext, type SiteContext } from '../parts/context.ts';
import { dataFilesOf, type Download, downloadsOf } from '../parts/downloads.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { dataSet } from '../parts/structured.ts';
import { PATHS, rootOf } from '../parts/paths.ts';
import { type SourceView, toSource } from '../parts/source.ts';
import { chineseText, type DateText, type Text } from '../parts/text.ts';
import { type EditionRecord, editionRecords } from './editions.ts';
import { type FigureView, type MilestoneView, milestones, zoneFigures } from './home.ts';

export interface AboutView {
  readonly page: 'about';
  readonly frame: Frame;
  readonly fullName: Text;
  readonly profile: Text;
  readonly figures: readonly FigureView[];
  readonly milestones: readonly MilestoneView[];
  readonly disclaimer: Text;
  readonly demonstration?: Text | undefined;
}

export interface EditionsView {
  readonly page: 'editions';
  readonly frame: Frame;
  readonly editions: readonly {
    readonly id: string;
    readonly title: Text;
    readonly documentNumber?: Text | undefined;
    readonly status: 'draft' | 'published' | 'superseded';
    readonly statusLabel: string;
    readonly issued: DateText;
    readonly effective: DateText;
    readonly entryCount?: number | undefined;
    /** What is known of its entries. */
    readonly record?: EditionRecord | undefined;
    readonly note?: Text | undefined;
    readonly source?: SourceView | undefined;
    readonly sample: boolean;
  }[];
}

export interface DownloadView {
  readonly path: string;
  readonly name: string;
  readonly label: string;
  readonly format: string;
}

export interface DownloadsView {
  readonly page: 'downloads';
  readonly frame: Frame;
  readonly files: readonly DownloadView[];
  /** The open data. */
  readonly data: readonly DownloadView[];
  /** When the edition was issued: the only date that a file made of it has. */
  readonly date: DateText;
  /** From the root of the output. */
  readonly sumsPath: string;
  readonly manifestHref: string;
}

export function aboutView(site: SiteContext): AboutView {
  const page = pageContext(site, PATHS.about);
  const { zone } = site.catalogue;
  const { title } = page.ui.aboutPage;
  return {
    page: 'about',
    frame: toFrame(page, {
      title: { zh: title, en: title },
      description: zone.profile,
      section: 'about',
      meta: { type: 'column', columnType: 'overview' },
    }),
    fullName: page.text(zone.fullName),
    profile: page.text(zone.profile),
    figures: zoneFigures(page),
    milestones: milestones(page),
    disclaimer: page.text(zone.disclaimer),
    demonstration: zone.demonstrationNotice && page.text(zone.demonstrationNotice),
  };
}

/** Newest edition first. */
export function editionsView(site: SiteContext): EditionsView {
  const page = pageContext(site, PATHS.editions);
  const { editions, edition: current, entries } = site.catalogue;
  const { title, lead, status } = page.ui.editionsPage;
  const records = editionRecords(page);
  return {
    page: 'editions',
    frame: toFrame(page, {
      title: { zh: title, en: title },
      description: { zh: lead, en: lead },
      section: 'editions',
      meta: { type: 'column', columnType: 'overview' },
    }),
    editions: [...editions].reverse().map((edition) => ({
      id: edition.id,
      title: page.text(edition.title),
      documentNumber:
        edition.documentNumber === undefined
          ? undefined
          : chineseText(edition.documentNumber, page.locale),
      status: edition.status,
      statusLabel: status[edition.status],
      issued: page.date(edition.issued),
      effective: page.date(edition.effective),
      entryCount: edition.id === current.id ? entries.length : records.get(edition.id)?.total,
      record: records.get(edition.id),
      note: edition.note && page.text(edition.note),
      source: edition.source && toSource(edition.source, page),
      sample: edition.sample ?? false,
    })),
  };
}

export function downloadsView(site: SiteContext): DownloadsView {
  const page = pageContext(site, PATHS.downloads);
  const { title, lead } = page.ui.downloadsPage;
  const { names } = downloadWords(page.locale);
  const toView = ({ id, path, format }: Download): DownloadView => ({
    ...{ path, format },
    name: path.slice(path.lastIndexOf('/') + 1),
    label: names[id],
  });
  const data = dataFilesOf(site.catalogue);
  return {
    page: 'downloads',
    frame: toFrame(page, {
      title: { zh: title, en: title },
      description: { zh: lead, en: lead },
      section: 'downloads',
      meta: { type: 'column', columnType: 'openData' },
      structured: [dataSet(page, data)],
    }),
    files: downloadsOf(site.catalogue, site.downloads).map(toView),
    data: data.map(toView),
    date: page.date(site.catalogue.edition.issued),
    sumsPath: 'download/SHA256SUMS',
    manifestHref: `${rootOf(page.from)}manifest.json`,
  };
}
