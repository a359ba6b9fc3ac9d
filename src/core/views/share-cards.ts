import type { Catalogue, Entry, Sector } from '../model/catalogue.ts';
import { printedNumber, sectorLink, subsectorLink, toClassTag } from './parts/cards.ts';
import { pageContext, type PageContext } from './parts/context.ts';
import { outputPath, PATHS, type SiteLanguage } from './parts/paths.ts';
import { hasEntryPictures, sharePath } from './parts/share.ts';
import { siteLanguages } from './parts/site-languages.ts';

/** The words of a picture that messengers show beside a link. */
export interface ShareCard {
  /** Of the picture, from the root of the output. */
  readonly path: string;
  /** Cards in traditional characters hold the Chinese text that is to be converted. */
  readonly language: SiteLanguage;
  readonly zone: string;
  readonly site: string;
  readonly title: string;
  readonly above?: string | undefined;
  readonly below?: string | undefined;
  readonly foot: string;
}

/** The cards of a site: one for itself, each sector and, in a catalogue of some hundreds, each entry. */
export function shareCards(catalogue: Catalogue): ShareCard[] {
  return siteLanguages(catalogue).flatMap((language) => {
    const derived = language === 'zh-hant' ? language : undefined;
    const locale = language === 'zh-hant' ? 'zh' : language;
    const page = pageContext({ catalogue, locale, derived }, PATHS.home);
    return [
      siteCard(page),
      ...catalogue.sectors.map((sector) => sectorCard(page, sector)),
      ...(hasEntryPictures(catalogue)
        ? catalogue.entries.map((entry) => entryCard(page, entry))
        : []),
    ];
  });
}

function siteCard(page: PageContext): ShareCard {
  const { zone } = page.catalogue;
  return {
    ...common(page, sharePath.site),
    title: page.text(zone.tagline).text,
    below: page.ui.counts.entries(page.catalogue.entries.length),
  };
}

function sectorCard(page: PageContext, sector: Sector): ShareCard {
  const count = page.catalogue.entriesBy.sector.get(sector.id)?.length ?? 0;
  return {
    ...common(page, sharePath.sector(sector.id)),
    title: page.text(sector.name).text,
    above: page.ui.sectorPage.eyebrow,
    below: page.ui.counts.entries(count),
  };
}

function entryCard(page: PageContext, entry: Entry): ShareCard {
  const { sector, subsector, class: policyClass } = entry;
  const place = [
    sectorLink(sector, page).label.text,
    subsectorLink(sector, subsector, page).label.text,
  ];
  return {
    ...common(page, sharePath.entry(entry.id)),
    title: page.text(entry.title).text,
    above: `${printedNumber(entry, page)} · ${toClassTag(policyClass, page).label.text}`,
    below: place.join(' · '),
  };
}

function common(
  page: PageContext,
  path: string,
): Pick<ShareCard, 'path' | 'language' | 'zone' | 'site' | 'foot'> {
  const { zone, edition } = page.catalogue;
  const { ui, language } = page;
  const isDemonstration = zone.profileKind === 'demonstration';
  return {
    path: outputPath(language, path),
    language,
    zone: page.text(zone.name).text,
    site: ui.catalogueName,
    foot: isDemonstration
      ? `${ui.demonstration} · ${ui.notOfficial}`
      : page.text(edition.title).text,
  };
}
