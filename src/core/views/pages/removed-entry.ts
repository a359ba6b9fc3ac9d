import { editionChanges } from '../../editions/edition-states.ts';
import { editionsWords } from '../../i18n/editions.ts';
import type { Removal } from '../../model/catalogue.ts';
import type { LocalisedText } from '../../model/text.ts';
import { type HistoryLine, historyLines } from '../editions/history.ts';
import { type PageContext, pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { editionEntriesPath, editionPath, PATHS, recordPath } from '../parts/paths.ts';
import type { DateText, Link, Text } from '../parts/text.ts';
import { sectionLabel } from './sectors.ts';

/** The page that stays at the address of an entry that is gone or has moved. */
export interface RemovedEntryView {
  readonly page: 'removed-entry';
  readonly frame: Frame;
  readonly renamed: boolean;
  readonly notice: string;
  readonly lead: string;
  readonly how: string;
  readonly date: DateText;
  readonly edition: Link;
  readonly reason: Text;
  readonly successors: readonly Link[];
  /** The last edition that listed it, with its list of entries. */
  readonly last?: Link | undefined;
  readonly history: readonly HistoryLine[];
}

export function removedEntryView(site: SiteContext, removal: Removal): RemovedEntryView {
  const page = pageContext(site, recordPath.entry(removal.id));
  const words = editionsWords(page.locale);
  const { id, how, successors, reason } = removal;
  const renamed = how === 'renamed';
  return {
    page: 'removed-entry',
    frame: removedFrame(page, removal),
    renamed,
    notice: renamed ? words.renamedTitle : words.removedTitle,
    lead: renamed ? words.renamedLead : words.removedLead,
    how: words.removedHow[how],
    date: page.date(removal.date),
    edition: editionLink(removal.edition, page),
    reason: page.text(reason),
    successors: successors.map((one) => page.link(recordPath.entry(one), titleOf(one, page))),
    last: lastEdition(id, page),
    history: renamed ? [] : historyLines(id, page),
  };
}

function removedFrame(page: PageContext, { title, sector: id, how, successors }: Removal): Frame {
  const words = editionsWords(page.locale);
  const sector = page.catalogue.byId.sector.get(id);
  const trail = [{ path: PATHS.entries as string, label: sectionLabel(page) }];
  if (sector) trail.push({ path: recordPath.sector(sector.id), label: sector.name });
  const renamed = how === 'renamed';
  const lead = renamed ? words.renamedLead : words.removedLead;
  const [successor] = successors;
  return toFrame(page, {
    title,
    description: { zh: lead, en: lead },
    section: 'entries',
    trail,
    unindexed: true,
    movedTo: renamed && successor !== undefined ? recordPath.entry(successor) : undefined,
    meta: { type: 'column', columnType: 'overview' },
  });
}

function titleOf(id: string, { catalogue }: PageContext): LocalisedText {
  const removal = catalogue.removals.find((one) => one.id === id);
  return catalogue.byId.entry.get(id)?.title ?? removal?.title ?? { zh: id, en: id };
}

/** To what the edition changed where that is known, else to the list of editions. */
function editionLink(id: string, page: PageContext): Link {
  const edition = page.catalogue.editions.find((one) => one.id === id);
  const known = editionChanges(page.catalogue).some((one) => one.edition.id === id);
  return page.link(known ? editionPath(id) : PATHS.editions, edition?.title ?? { zh: id, en: id });
}

function lastEdition(id: string, page: PageContext): Link | undefined {
  const last = editionChanges(page.catalogue).findLast(({ lock, facts }) => lock && facts.has(id));
  return last && page.link(editionEntriesPath(last.edition.id), last.edition.title);
}
