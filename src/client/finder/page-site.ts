import type { Language } from '../../finder/format.ts';

/** Where the page stands in the site. */
export interface PageSite {
  /** Relative path to the root of the output. */
  readonly root: string;
  readonly language: Language;
  /** Relative path to the root of the language. */
  readonly base: string;
}

export function pageSite(): PageSite {
  const root = document.body.dataset['root'] ?? '';
  const { lang } = document.documentElement;
  const language = lang === 'en' ? 'en' : 'zh';
  const folder = lang === 'zh-Hans' ? '' : `${lang.toLowerCase()}/`;
  return { root, language, base: root + folder };
}
