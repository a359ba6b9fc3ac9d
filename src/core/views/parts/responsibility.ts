import type { Zone } from '../../model/catalogue.ts';
import type { PageContext } from './context.ts';
import type { FooterFact } from './frame.ts';
import type { Text } from './text.ts';

type Site = NonNullable<Zone['site']>;

const ICP_OFFICE = 'https://beian.miit.gov.cn/';
const POLICE_OFFICE = 'https://beian.mps.gov.cn/#/query/webSearch?code=';

/**
 * What the foot of a government site states: who runs it, whom to ask, its numbers, and where an
 * error is reported (Guo Ban Fa [2017] No. 47, annex). A demonstration has none of them.
 */
export function responsibilityOf(page: PageContext): FooterFact[] {
  const { site, desks } = page.catalogue.zone;
  if (!site) return [];
  const words = page.ui.responsibility;
  const facts: (FooterFact | undefined)[] = [
    site.organiser && { label: words.organiser, value: page.text(site.organiser) },
    site.operator && { label: words.operator, value: page.text(site.operator) },
    desks[0]?.phone && { label: words.phone, value: { text: desks[0].phone } },
    site.siteIdCode && { label: words.siteIdCode, value: { text: site.siteIdCode } },
    ...filings(site, page),
    site.mark && { value: { text: words.mark }, href: site.mark },
    site.report && { value: { text: words.report }, href: site.report },
  ].map((fact) => fact || undefined);
  return facts.filter((fact) => fact !== undefined);
}

/** Numbers of the two registers, as they are written there in Chinese. */
function filings({ icp, police }: Site, { locale }: PageContext): FooterFact[] {
  const written = (text: string): Text => (locale === 'zh' ? { text } : { text, lang: 'zh-Hans' });
  const code = police?.replace(/\D/gu, '');
  return [
    ...(icp ? [{ value: written(icp), href: ICP_OFFICE }] : []),
    ...(police && code ? [{ value: written(police), href: POLICE_OFFICE + code }] : []),
  ];
}
