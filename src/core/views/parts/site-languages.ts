import type { Catalogue } from '../../model/catalogue.ts';
import { SCRIPT_NAMES } from '../../i18n/scripts.zh.ts';
import { uiOf } from '../../i18n/ui.ts';
import type { PageContext } from './context.ts';
import { outputPath, relativeHref, SITE_LANGUAGES, type SiteLanguage } from './paths.ts';
import type { Lang } from './text.ts';

/** The same page in another language. */
export interface Twin {
  readonly href: string;
  readonly lang: Lang;
  readonly label: string;
}

/** The languages that a site has: those that staff write, and traditional Chinese where the zone wants it. */
export function siteLanguages({ zone }: Catalogue): SiteLanguage[] {
  return SITE_LANGUAGES.filter((language) =>
    language === 'zh-hant'
      ? zone.traditional !== undefined && zone.languages.includes('zh')
      : zone.languages.includes(language),
  );
}

export function langOfSite(language: SiteLanguage): Lang {
  if (language === 'zh') return 'zh-Hans';
  return language === 'zh-hant' ? 'zh-Hant' : language;
}

/** The page in every other language; first the one that is no other script of the same. */
export function twinsOf(page: PageContext): Twin[] {
  const { language, path, from, catalogue, pack } = page;
  const others = siteLanguages(catalogue).filter(
    (other) => other !== language && !(pack && other === 'zh-hant'),
  );
  const chinese = language !== 'en';
  return others
    .toSorted((a, b) => Number(chinese && a !== 'en') - Number(chinese && b !== 'en'))
    .map((other) => ({
      href: relativeHref(from, outputPath(other, path)),
      lang: langOfSite(other),
      label: labelOf(other, language),
    }));
}

function labelOf(other: SiteLanguage, from: SiteLanguage): string {
  if (other === 'zh-hant') return SCRIPT_NAMES.traditional;
  return other === 'zh' && from === 'zh-hant' ? SCRIPT_NAMES.simplified : uiOf(other).languageName;
}
