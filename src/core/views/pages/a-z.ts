import { pinyin } from 'pinyin-pro';
import type { LocalisedText } from '../../model/text.ts';
import { type PageContext, pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { PATHS, recordPath } from '../parts/paths.ts';
import { type Link, langOf, type Text, toText } from '../parts/text.ts';

export interface IndexItem extends Link {
  readonly kind: string;
  /** Id of an entry; records of other kinds have none here. */
  readonly entry?: string | undefined;
  readonly other?: Text | undefined;
  readonly sample: boolean;
}

export interface AToZView {
  readonly page: 'a-z';
  readonly frame: Frame;
  readonly letters: readonly {
    readonly letter: string;
    readonly anchor: string;
    readonly items: readonly IndexItem[];
  }[];
  /** All 26 letters, so that the row of links does not change shape. */
  readonly alphabet: readonly { readonly letter: string; readonly anchor?: string | undefined }[];
}

interface Titled {
  readonly key: string;
  readonly item: IndexItem;
}

const ALPHABET = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z #'.split(' ');

export function aToZView(site: SiteContext): AToZView {
  const page = pageContext(site, PATHS.aToZ);
  const { title, lead } = page.ui.aToZPage;
  const titled = allTitles(page).sort(
    (a, b) => compare(a.key, b.key) || compare(a.item.href, b.item.href),
  );
  const byLetter = Map.groupBy(titled, ({ key }) => letterOf(key));
  const letters = ALPHABET.flatMap((letter) => {
    const items = byLetter.get(letter)?.map(({ item }) => item) ?? [];
    return items.length === 0 ? [] : [{ letter, anchor: anchorOf(letter), items }];
  });
  const used = new Set(letters.map(({ letter }) => letter));
  return {
    page: 'a-z',
    frame: toFrame(page, {
      title: { zh: title, en: title },
      description: { zh: lead, en: lead },
      section: 'aToZ',
      unindexed: true,
      meta: { type: 'column', columnType: 'overview' },
    }),
    letters,
    alphabet: ALPHABET.filter((letter) => letter !== '#' || used.has(letter)).map((letter) => ({
      letter,
      anchor: used.has(letter) ? anchorOf(letter) : undefined,
    })),
  };
}

function allTitles(page: PageContext): Titled[] {
  const { entries, opportunities, premises, policies, guides } = page.catalogue;
  const { kinds } = page.ui;
  const row = (path: string, title: LocalisedText, kind: string, sample = false): Titled => {
    const label = page.text(title);
    const other = page.locale === 'zh' ? otherLanguage(title) : toText({ zh: title.zh }, 'en');
    return {
      key: sortKey(label.text),
      item: { href: page.href(path), label, kind, sample, other },
    };
  };
  return [
    ...entries.map(({ id, title, sample }) =>
      withEntry(row(recordPath.entry(id), title, kinds.entry, sample), id),
    ),
    ...opportunities.map(({ id, title, sample }) =>
      row(recordPath.opportunity(id), title, kinds.opportunity, sample),
    ),
    ...premises.map(({ id, name, sample }) =>
      row(recordPath.premises(id), name, kinds.premises, sample),
    ),
    ...policies.map(({ id, title }) => row(recordPath.policy(id), title, kinds.policy)),
    ...guides.map(({ id, title }) => row(recordPath.guide(id), title, kinds.guide)),
  ];
}

function withEntry({ key, item }: Titled, entry: string): Titled {
  return { key, item: { ...item, entry } };
}

function otherLanguage({ en }: LocalisedText): Text | undefined {
  return en === undefined ? undefined : { text: en, lang: langOf('en') };
}

/** Pinyin without tones for Chinese, lower case for the rest; signs do not count. */
export function sortKey(title: string): string {
  const hasChinese = /\p{Script=Han}/u.test(title);
  const spelt = hasChinese
    ? pinyin(title, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).join(' ')
    : title;
  return spelt
    .toLowerCase()
    .replace(/[^a-z0-9 ]/gu, '')
    .trim();
}

function letterOf(key: string): string {
  const first = key.charAt(0).toUpperCase();
  return /[A-Z]/u.test(first) ? first : '#';
}

function anchorOf(letter: string): string {
  return letter === '#' ? 'other' : letter.toLowerCase();
}

/** Code points, not a locale: every machine sorts alike. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
