import { pageContext, type PageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { allSections, type Section } from '../parts/navigation.ts';
import { PATHS, recordPath } from '../parts/paths.ts';
import type { Link } from '../parts/text.ts';

export interface AccessibilityView {
  readonly page: 'accessibility';
  readonly frame: Frame;
}

export interface SitemapView {
  readonly page: 'sitemap';
  readonly frame: Frame;
  readonly sections: readonly Link[];
  readonly sectors: readonly (Link & { readonly children: readonly Link[] })[];
  readonly groups: readonly { readonly label: string; readonly links: readonly Link[] }[];
}

export interface NotFoundView {
  readonly page: 'not-found';
  readonly frame: Frame;
  readonly links: readonly Link[];
}

export function accessibilityView(site: SiteContext): AccessibilityView {
  const page = pageContext(site, PATHS.accessibility);
  const { title, lead } = page.ui.accessibilityPage;
  return {
    page: 'accessibility',
    frame: serviceFrame(page, { title, lead, section: 'accessibility' }),
  };
}

export function sitemapView(site: SiteContext): SitemapView {
  const page = pageContext(site, PATHS.sitemap);
  const { title, lead } = page.ui.sitemapPage;
  const { catalogue } = site;
  const { nav } = page.ui;
  return {
    page: 'sitemap',
    frame: serviceFrame(page, { title, lead, section: 'sitemap' }),
    sections: [
      { href: page.href(PATHS.home), label: { text: page.ui.home } },
      ...allSections(page),
    ],
    sectors: catalogue.sectors.map((sector) => ({
      ...page.link(recordPath.sector(sector.id), sector.name),
      children: sector.subsectors.map((one) =>
        page.link(recordPath.subsector(sector.id, one.id), one.name),
      ),
    })),
    groups: [
      group(nav.targets, catalogue.targets, ({ id, name }) =>
        page.link(recordPath.target(id), name),
      ),
      group(nav.classes, catalogue.classes, ({ id, name }) =>
        page.link(recordPath.class(id), name),
      ),
      group(nav.guides, catalogue.guides, ({ id, title: label }) =>
        page.link(recordPath.guide(id), label),
      ),
      group(nav.opportunities, catalogue.opportunities, ({ id, title: label }) =>
        page.link(recordPath.opportunity(id), label),
      ),
      group(nav.premises, catalogue.premises, ({ id, name }) =>
        page.link(recordPath.premises(id), name),
      ),
      group(nav.policies, catalogue.policies, ({ id, title: label }) =>
        page.link(recordPath.policy(id), label),
      ),
    ],
  };
}

export function notFoundView(site: SiteContext): NotFoundView {
  const page = pageContext(site, PATHS.notFound);
  const { title, text } = page.ui.notFoundPage;
  return {
    page: 'not-found',
    frame: serviceFrame(page, { title, lead: text }),
    links: [{ href: page.href(PATHS.home), label: { text: page.ui.home } }, ...browseLinks(page)],
  };
}

/** Ways to every entry that need no search. */
function browseLinks(page: PageContext): Link[] {
  const { nav } = page.ui;
  return [
    { href: page.href(PATHS.entries), label: { text: nav.entries } },
    ...page.catalogue.sectors.map(({ id, name }) => page.link(recordPath.sector(id), name)),
    ...(
      ['targets', 'classes', 'aToZ', 'opportunities', 'premises', 'policies', 'sitemap'] as const
    ).map((id) => ({ href: page.href(PATHS[id]), label: { text: nav[id] } })),
  ];
}

interface ServiceInput {
  readonly title: string;
  readonly lead: string;
  readonly section?: Section;
}

function serviceFrame(page: PageContext, { title, lead, section }: ServiceInput): Frame {
  return toFrame(page, {
    title: { zh: title, en: title },
    description: { zh: lead, en: lead },
    section,
    unindexed: true,
    meta: { type: 'column', columnType: 'service' },
  });
}

function group<T>(
  label: string,
  records: readonly T[],
  toLink: (record: T) => Link,
): { label: string; links: Link[] } {
  return { label, links: records.map(toLink) };
}
