import { downloadWords } from '../../i18n/downloads.ts';
import { llmsWords } from '../../i18n/llms.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { type Locale, LOCALES } from '../../read/source-file.ts';
import { pageContext, type PageContext } from '../../views/parts/context.ts';
import { dataFilesOf } from '../../views/parts/downloads.ts';
import { FEED_PATH } from '../../views/parts/feed-link.ts';
import { siteNameOf } from '../../views/parts/found.ts';
import { outputPath, PATHS, recordPath } from '../../views/parts/paths.ts';

/**
 * What the site is and where its data lie, in the form that programs with a language model look for
 * (llmstxt.org): in each language of the site, with addresses in full where the site has one.
 */
export function llmsText(catalogue: Catalogue, base: string | undefined): string {
  const locales = LOCALES.filter((locale) => catalogue.zone.languages.includes(locale));
  return `${locales.map((locale) => inOneLanguage(catalogue, locale, base)).join('\n\n')}\n`;
}

function inOneLanguage(catalogue: Catalogue, locale: Locale, base: string | undefined): string {
  const page = pageContext({ catalogue, locale, base }, PATHS.home, 'llms.txt');
  const { zone, edition, entries, policies, premises } = catalogue;
  const { text, ui, date } = page;
  const words = llmsWords(locale);
  const notices = [zone.demonstrationNotice, zone.disclaimer].flatMap((one) =>
    one ? [text(one).text] : [],
  );
  return [
    `# ${siteNameOf(page)}`,
    `> ${text(zone.tagline).text}`,
    text(zone.profile).text,
    [
      words.state(
        text(edition.title).text,
        date(edition.issued).text,
        date(edition.effective).text,
      ),
      words.counts(entries.length, policies.length, premises.length),
      ...words.rules,
      ...notices,
    ]
      .map((one) => `- ${one}`)
      .join('\n'),
    section(words.data, dataLinks(page)),
    section(
      words.pages,
      PAGES.map((id) => link(page, outputPath(locale, PATHS[id]), ui.nav[id])),
    ),
    section(
      words.sectors,
      catalogue.sectors.map(({ id, name, summary }) => {
        const path = outputPath(locale, recordPath.sector(id));
        return `${link(page, path, text(name).text)}: ${text(summary).text}`;
      }),
    ),
    section(words.optional, otherLinks(page)),
  ].join('\n\n');
}

const PAGES = [
  'entries',
  'policies',
  'premises',
  'opportunities',
  'classes',
  'targets',
  'glossary',
  'guides',
  'editions',
  'downloads',
  'contact',
] as const;

function dataLinks(page: PageContext): string[] {
  const { names } = downloadWords(page.locale);
  return dataFilesOf(page.catalogue).map(
    ({ id, path, format }) => `${link(page, path, names[id])} (${format})`,
  );
}

function otherLinks(page: PageContext): string[] {
  const words = llmsWords(page.locale);
  const feed = outputPath(page.locale, FEED_PATH);
  return [
    link(page, 'manifest.json', words.manifest),
    ...(page.base === undefined
      ? []
      : [link(page, feed, words.feed), link(page, 'sitemap.xml', words.sitemap)]),
  ];
}

function section(title: string, rows: readonly string[]): string {
  return `## ${title}\n\n${rows.map((row) => `- ${row}`).join('\n')}`;
}

function link({ base }: PageContext, path: string, label: string): string {
  return `[${label}](${base === undefined ? path : new URL(path, base).href})`;
}
