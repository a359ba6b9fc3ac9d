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
  const language = document.documentElement.lang === 'en' ? 'en' : 'zh';
  return { root, language, base: language === 'en' ? `${root}en/` : root };
}
