import { entryHistory, type HistoryStep } from '../../editions/entry-history.ts';
import { editionsWords } from '../../i18n/editions.ts';
import type { PageContext } from '../parts/context.ts';
import { editionPath } from '../parts/paths.ts';
import type { DateText, Text } from '../parts/text.ts';
import { fieldLabel } from './fact-text.ts';

/** One line of an entry's history. */
export interface HistoryLine {
  readonly date: DateText;
  readonly text: string;
  /** Names of the fields that changed. */
  readonly detail?: string | undefined;
  readonly reason?: Text | undefined;
  /** The place on the page of the edition that shows old and new side by side. */
  readonly href?: string | undefined;
}

/** The history of an entry, newest first; empty while no edition is frozen. */
export function historyLines(id: string, page: PageContext): HistoryLine[] {
  return entryHistory(page.catalogue, id)
    .map((step) => historyLine(id, step, page))
    .reverse();
}

function historyLine(id: string, { kind, edition, change }: HistoryStep, page: PageContext) {
  const words = editionsWords(page.locale);
  const title = page.text(edition.title).text;
  const said = {
    known: words.firstKnown,
    listed: words.firstListed,
    changed: words.changedIn,
    shifted: words.shiftedIn,
    corrected: words.correctedIn,
    removed: words.removedIn,
  }[kind](title);
  const record =
    kind === 'corrected' ? edition.corrections?.findLast((one) => one.entry === id) : undefined;
  const labels = [
    ...new Set((change?.fields ?? []).map(({ field }) => fieldLabel(field, page.locale))),
  ];
  const anchor = kind === 'corrected' ? correctionAnchor(id) : changeAnchor(id);
  return {
    date: page.date(record?.date ?? edition.issued),
    text: said,
    detail: labels.length > 0 ? words.fieldsChanged(labels.join(words.listSeparator)) : undefined,
    reason: record && page.text(record.reason),
    href: kind === 'known' ? undefined : `${page.href(editionPath(edition.id))}#${anchor}`,
  };
}

/** Where the page of an edition tells of an entry. */
export function changeAnchor(id: string): string {
  return `entry-${id}`;
}

export function correctionAnchor(id: string): string {
  return `correction-${id}`;
}
