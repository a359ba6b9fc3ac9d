import { pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { PATHS } from '../parts/paths.ts';
import { langOf, type Text } from '../parts/text.ts';
import { sortKey } from './a-z.ts';

export interface GlossaryView {
  readonly page: 'glossary';
  readonly frame: Frame;
  readonly terms: readonly {
    readonly id: string;
    readonly term: Text;
    readonly other: Text;
    readonly aliases: readonly Text[];
    readonly definition: Text;
  }[];
}

export function glossaryView(site: SiteContext): GlossaryView {
  const page = pageContext(site, PATHS.glossary);
  const { locale } = site;
  const { title, lead } = page.ui.glossaryPage;
  const sorted = site.catalogue.terms
    .map((term) => ({ term, key: sortKey(term[locale]) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1));
  return {
    page: 'glossary',
    frame: toFrame(page, {
      title: { zh: title, en: title },
      description: { zh: lead, en: lead },
      section: 'glossary',
      meta: { type: 'column', columnType: 'overview' },
    }),
    terms: sorted.map(({ term }) => ({
      id: term.id,
      term: { text: term[locale] },
      other:
        locale === 'zh'
          ? { text: term.en, lang: langOf('en') }
          : { text: term.zh, lang: langOf('zh') },
      aliases: (term.aliases ?? []).map((text) => aliasText(text, locale)),
      definition: page.text(term.definition),
    })),
  };
}

function aliasText(text: string, locale: SiteContext['locale']): Text {
  const chinese = /\p{Script=Han}/u.test(text);
  if (locale === 'en') return chinese ? { text, lang: 'zh-Hans' } : { text };
  return chinese || /^[A-Z0-9+-]+$/u.test(text) ? { text } : { text, lang: 'en' };
}
