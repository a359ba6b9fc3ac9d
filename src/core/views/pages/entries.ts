import { type EntryCard, toEntryCard } from '../parts/cards.ts';
import { pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { PATHS, recordPath } from '../parts/paths.ts';
import type { Link } from '../parts/text.ts';

export interface EntriesView {
  readonly page: 'entries';
  readonly frame: Frame;
  readonly total: number;
  readonly sectors: readonly {
    readonly id: string;
    readonly code: string;
    readonly link: Link;
    readonly entries: readonly EntryCard[];
  }[];
}

export function entriesView(site: SiteContext): EntriesView {
  const page = pageContext(site, PATHS.entries);
  const { sectors, entriesBy, entries } = site.catalogue;
  const { title, lead } = page.ui.entriesPage;
  return {
    page: 'entries',
    frame: toFrame(page, {
      title: { zh: title, en: title },
      description: { zh: lead, en: lead },
      section: 'entries',
      unindexed: true,
      meta: { type: 'column', columnType: 'overview' },
    }),
    total: entries.length,
    sectors: sectors.map((sector) => ({
      id: sector.id,
      code: sector.code,
      link: page.link(recordPath.sector(sector.id), sector.name),
      entries: (entriesBy.sector.get(sector.id) ?? []).map((entry) => toEntryCard(entry, page)),
    })),
  };
}
