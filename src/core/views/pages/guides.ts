import type { Guide } from '../../model/catalogue.ts';
import { type BodyView, toBody } from '../parts/body.ts';
import { pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { PATHS, recordPath } from '../parts/paths.ts';
import { type SourceView, toSource } from '../parts/source.ts';
import type { Link, Text } from '../parts/text.ts';

export interface GuidesView {
  readonly page: 'guides';
  readonly frame: Frame;
  readonly guides: readonly (Link & { readonly summary: Text })[];
}

export interface GuideView {
  readonly page: 'guide';
  readonly frame: Frame;
  readonly title: Text;
  readonly summary: Text;
  readonly body?: BodyView | undefined;
  readonly sources: readonly SourceView[];
  readonly others: readonly Link[];
}

export function guidesView(site: SiteContext): GuidesView {
  const page = pageContext(site, PATHS.guides);
  const { title, lead } = page.ui.guidesPage;
  return {
    page: 'guides',
    frame: toFrame(page, {
      title: { zh: title, en: title },
      description: { zh: lead, en: lead },
      section: 'guides',
      unindexed: true,
      meta: { type: 'column', columnType: 'interpretation' },
    }),
    guides: site.catalogue.guides.map((guide) => ({
      ...page.link(recordPath.guide(guide.id), guide.title),
      summary: page.text(guide.summary),
    })),
  };
}

export function guideView(site: SiteContext, guide: Guide): GuideView {
  const page = pageContext(site, recordPath.guide(guide.id));
  const label = page.ui.nav.guides;
  return {
    page: 'guide',
    frame: toFrame(page, {
      title: guide.title,
      description: guide.summary,
      section: 'guides',
      trail: [{ path: PATHS.guides, label: { zh: label, en: label } }],
      published: guide.published,
      reviewed: guide.reviewed,
      translation: guide.translation,
      kind: 'guide',
      meta: { type: 'article' },
    }),
    title: page.text(guide.title),
    summary: page.text(guide.summary),
    body: toBody(guide.body, page),
    sources: guide.sources.map((source) => toSource(source, page)),
    others: site.catalogue.guides
      .filter(({ id }) => id !== guide.id)
      .map((one) => page.link(recordPath.guide(one.id), one.title)),
  };
}
