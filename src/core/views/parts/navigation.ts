import { oncePerFolder, type PageContext } from './context.ts';
import { omittedSections } from './pack.ts';
import { PATHS } from './paths.ts';
import type { Link } from './text.ts';

const SECTIONS = [
  'entries',
  'opportunities',
  'premises',
  'policies',
  'targets',
  'guides',
  'about',
] as const;

const FOOTER = [
  'classes',
  'aToZ',
  'glossary',
  'results',
  'contact',
  'editions',
  'downloads',
  'search',
  'shortlist',
  'compare',
  'selfCheck',
  'lookUp',
  'accessibility',
  'sitemap',
] as const;

/** The section of the main navigation that a page belongs to. */
export type Section = (typeof SECTIONS)[number] | (typeof FOOTER)[number];

export interface NavItem {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** For `aria-current`: this very page, or the section it lies in. */
  readonly current?: 'page' | 'true' | undefined;
}

export function mainNavigation(
  page: PageContext,
  section: Section | undefined,
): readonly NavItem[] {
  const isItself = section !== undefined && page.path === PATHS[section];
  return navigationIn(`${section ?? ''} ${isItself ? 'page' : 'true'}`, page);
}

/** By the section and whether the page is its own. */
const navigationIn = oncePerFolder((place: string, page): readonly NavItem[] =>
  shown(SECTIONS, page).map((id) => ({
    id,
    label: page.ui.nav[id],
    href: page.href(PATHS[id]),
    current: CURRENT.find((current) => place === `${id} ${current}`),
  })),
);

const CURRENT = ['page', 'true'] as const;

export function footerLinks(page: PageContext): Link[] {
  const links: Link[] = shown(FOOTER, page).map((id) => ({
    href: page.href(PATHS[id]),
    label: { text: page.ui.nav[id] },
  }));
  const { home } = page.catalogue.zone;
  return home === undefined
    ? links
    : [...links, { href: home, label: { text: page.ui.nav.officialSite } }];
}

/** All sections, in the order of the navigation and then of the footer. */
export function allSections(page: PageContext): Link[] {
  return shown([...SECTIONS, ...FOOTER], page).map((id) => ({
    href: page.href(PATHS[id]),
    label: { text: page.ui.nav[id] },
  }));
}

function shown<S extends Section>(sections: readonly S[], page: PageContext): S[] {
  const omitted = omittedSections(page);
  return sections.filter((id) => !omitted.has(id));
}
