import type { Catalogue } from '../../model/catalogue.ts';
import type { LocalisedText } from '../../model/text.ts';
import { type Locale, LOCALES } from '../../read/source-file.ts';
import { outputPath } from '../../views/parts/paths.ts';
import { FEED_PATH } from '../../views/parts/feed-link.ts';
import { escapeXml } from './xml.ts';

/** Something that happened to the catalogue, whoever found it out. */
export interface NewsItem {
  /** Permanent, one a thing: readers know by it what they have seen. */
  readonly id: string;
  /** Of the page that shows it, below the folder of the language. */
  readonly path: string;
  readonly title: LocalisedText;
  readonly summary: LocalisedText;
  /** `YYYY-MM-DD` or `YYYY-MM-DD HH:MM`, Beijing time. */
  readonly published: string;
  readonly updated: string;
}

interface FeedOptions {
  readonly base: string;
  readonly locale: Locale;
}

/** The newest that a feed tells. */
const LENGTH = 60;

export function feedPath(locale: Locale): string {
  return outputPath(locale, FEED_PATH);
}

/** The feeds of a site: none where its address is not known. */
export function feedPaths({ zone }: Catalogue, base: string | undefined): string[] {
  const locales = LOCALES.filter((locale) => zone.languages.includes(locale));
  return base === undefined ? [] : locales.map(feedPath);
}

/** An Atom feed (RFC 4287) of what happened last, newest first. */
export function atomFeed(
  { zone, edition }: Catalogue,
  news: readonly NewsItem[],
  { base, locale }: FeedOptions,
): string {
  const newest = news
    .toSorted((a, b) => compare(b.updated, a.updated) || compare(a.id, b.id))
    .slice(0, LENGTH);
  const address = (path: string): string => new URL(outputPath(locale, path), base).href;
  const home = new URL(locale === 'zh' ? '.' : `${locale}/`, base).href;
  const text = (value: LocalisedText): string => escapeXml(value[locale] ?? value.zh);
  const updated = newest[0]?.updated ?? edition.issued;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale === 'zh' ? 'zh-Hans' : 'en'}">`,
    `  <id>${escapeXml(new URL(feedPath(locale), base).href)}</id>`,
    `  <title>${text(edition.title)}</title>`,
    `  <updated>${toTime(updated)}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(new URL(feedPath(locale), base).href)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(home)}"/>`,
    `  <author><name>${text(zone.fullName)}</name></author>`,
    ...newest.flatMap((item) => [
      '  <entry>',
      `    <id>${escapeXml(`${address(item.path)}#${item.id}`)}</id>`,
      `    <title>${text(item.title)}</title>`,
      `    <link rel="alternate" type="text/html" href="${escapeXml(address(item.path))}"/>`,
      `    <published>${toTime(item.published)}</published>`,
      `    <updated>${toTime(item.updated)}</updated>`,
      `    <summary>${text(item.summary)}</summary>`,
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}

/** A day or minute of Beijing as RFC 3339 writes it. */
function toTime(written: string): string {
  const [day = '', minute = '00:00'] = written.split(' ');
  return `${day}T${minute}:00+08:00`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
