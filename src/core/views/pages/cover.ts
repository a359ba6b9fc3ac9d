import { packWords } from '../../i18n/pack.ts';
import type { LocalisedText } from '../../model/text.ts';
import { type BodyView, toBody } from '../parts/body.ts';
import { type EntryCard, toEntryCard } from '../parts/cards.ts';
import { type PageContext, pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { omittedSections, type Pack, publicHref } from '../parts/pack.ts';
import { PATHS } from '../parts/paths.ts';
import type { DateText, Link, Text } from '../parts/text.ts';

/** The first page of a pack: for whom, when, which edition, the officer's words, what is in it. */
export interface CoverView {
  readonly page: 'cover';
  readonly frame: Frame;
  readonly lead: string;
  readonly date?: DateText | undefined;
  readonly note?: BodyView | undefined;
  readonly entries: readonly EntryCard[];
  readonly enclosed: readonly Link[];
  readonly sheetsHref: string;
  readonly searchHref: string;
  /** The public catalogue; missing where its address is not known. */
  readonly publicHref?: string | undefined;
  readonly disclaimer: Text;
}

/** `from` is the output path of the page where it is not the home page of its language. */
export function coverView(site: SiteContext, pack: Pack, from?: string): CoverView {
  const page = pageContext(site, PATHS.home, from);
  const { catalogue, locale } = site;
  const words = packWords(locale);
  const lead = words.lead(catalogue.entries.length);
  return {
    page: 'cover',
    frame: toFrame(page, {
      title: recipientText(pack),
      description: { zh: lead, en: lead },
      desk: sharedDesk(site),
      unindexed: true,
      meta: { type: 'column', columnType: 'home' },
    }),
    lead,
    date: pack.date === undefined ? undefined : page.date(pack.date),
    note: toBody(pack.note, page),
    entries: entriesInOrder(page, pack),
    enclosed: enclosedLinks(page),
    sheetsHref: page.href(PATHS.sheets),
    searchHref: page.href(PATHS.search),
    publicHref: publicHref(site, PATHS.home),
    disclaimer: page.text(catalogue.zone.disclaimer),
  };
}

/** A name as it is written: marked as Chinese on an English page. */
export function recipientText({ recipient }: Pack): LocalisedText {
  return /\p{Script=Han}/u.test(recipient) ? { zh: recipient } : { zh: recipient, en: recipient };
}

/** The desk that answers for all entries; the general one where there are several. */
export function sharedDesk({ catalogue }: SiteContext): string | undefined {
  const desks = new Set(catalogue.entries.map(({ contact }) => contact));
  return desks.size === 1 ? [...desks][0] : undefined;
}

function entriesInOrder(page: PageContext, pack: Pack): EntryCard[] {
  return pack.order.flatMap((id) => {
    const entry = page.catalogue.byId.entry.get(id);
    return entry ? [toEntryCard(entry, page)] : [];
  });
}

function enclosedLinks(page: PageContext): Link[] {
  const { enclosedCounts } = packWords(page.locale);
  const omitted = omittedSections(page);
  return (['policies', 'premises', 'opportunities'] as const)
    .filter((section) => !omitted.has(section))
    .map((section) => ({
      href: page.href(PATHS[section]),
      label: { text: enclosedCounts[section](page.catalogue[section].length) },
    }));
}
