import { placesWords } from '../../i18n/places.ts';
import { type DeskView, toDesk } from '../parts/desk.ts';
import { pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { PATHS } from '../parts/paths.ts';
import { organisation } from '../parts/structured.ts';

/** Every desk with its address, hours and card. */
export interface ContactView {
  readonly page: 'contact';
  readonly frame: Frame;
  readonly desks: readonly DeskView[];
}

export function contactView(site: SiteContext): ContactView {
  const page = pageContext(site, PATHS.contact);
  const { title, lead } = placesWords(page.locale).contact;
  const frame = toFrame(page, {
    title: { zh: title, en: title },
    description: { zh: lead, en: lead },
    section: 'contact',
    meta: { type: 'column', columnType: 'overview' },
    structured: [organisation(page)],
  });
  return {
    page: 'contact',
    frame: { ...frame, desk: undefined },
    desks: site.catalogue.zone.desks.map((desk) => toDesk(desk, page, undefined)),
  };
}
