import { shelfWords } from '../../i18n/shelf.ts';
import type { LocalisedText } from '../../model/text.ts';
import { pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { PATHS } from '../parts/paths.ts';
import type { Link } from '../parts/text.ts';

/** A page that a script fills from the address: the shortlist, the comparison. */
interface ShelfView {
  readonly frame: Frame;
  /** Where a reader without a script can go on. */
  readonly plainLists: readonly Link[];
  /** The page of the other kind. */
  readonly otherHref: string;
  readonly editionsHref: string;
}

export interface ShortlistView extends ShelfView {
  readonly page: 'shortlist';
}

export interface CompareView extends ShelfView {
  readonly page: 'compare';
}

export function shortlistView(site: SiteContext): ShortlistView {
  const { menu, shortlist } = shelfWords(site.locale);
  return { page: 'shortlist', ...shelfView(site, 'shortlist', [menu, shortlist.lead]) };
}

export function compareView(site: SiteContext): CompareView {
  const { compare, comparePage } = shelfWords(site.locale);
  return { page: 'compare', ...shelfView(site, 'compare', [compare, comparePage.lead]) };
}

function shelfView(
  site: SiteContext,
  section: 'shortlist' | 'compare',
  [title, lead]: readonly [string, string],
): ShelfView {
  const page = pageContext(site, PATHS[section]);
  const words = shelfWords(site.locale).page;
  const own = (text: string): LocalisedText => ({ zh: text, en: text });
  return {
    frame: toFrame(page, {
      title: own(title),
      description: own(lead),
      section,
      unindexed: true,
      meta: { type: 'column', columnType: 'overview' },
    }),
    plainLists: [
      page.link(PATHS.entries, own(words.allEntries)),
      page.link(PATHS.aToZ, own(words.aToZ)),
    ],
    otherHref: page.href(section === 'shortlist' ? PATHS.compare : PATHS.shortlist),
    editionsHref: page.href(PATHS.editions),
  };
}
