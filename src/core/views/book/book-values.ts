import type { Catalogue } from '../../model/catalogue.ts';
import { recordLink, type RecordScheme } from '../../parse/links.ts';
import type { PageContext } from '../parts/context.ts';
import type { SourceView } from '../parts/source.ts';
import type { Text } from '../parts/text.ts';
import type { Block, PlaceOf } from './blocks.ts';

/** Words on paper that may lead somewhere. */
export interface Value extends Text {
  /** A place of this book; its page number is printed after the words. */
  readonly to?: string | undefined;
  readonly url?: string | undefined;
  /** Small words after the value. */
  readonly note?: string | undefined;
  readonly sample?: boolean | undefined;
}

/** One line of a table of facts: a label and what stands beside it, each on a line of its own. */
export interface Fact {
  readonly label: string;
  readonly values: readonly Value[];
}

/** A record as the registers at the end of the book print it. */
export interface BookRecord {
  readonly place: string;
  readonly title: Text;
  /** In the other language of the catalogue. */
  readonly otherTitle?: Text | undefined;
  readonly summary: Text;
  readonly sample: boolean;
  /** Says what replaced it, for an instrument that is no longer in force. */
  readonly superseded?: string | undefined;
  readonly facts: readonly Fact[];
  readonly lists: readonly { readonly label: string; readonly items: readonly Text[] }[];
  readonly sections: readonly BodySection[];
}

export interface BodySection {
  /** Missing for what stands before the first heading. */
  readonly title?: string | undefined;
  /** Of the text, where it is not the language of the book. */
  readonly lang?: Text['lang'];
  readonly blocks: readonly Block[];
}

export interface RecordGroup {
  readonly title: Text;
  readonly records: readonly BookRecord[];
}

/** The name of a place in the book, as links give it. */
export function place(kind: RecordScheme, id: string): string {
  return `${kind}-${id}`;
}

/** Finds the places of records; what is not in the catalogue, and guides, have none. */
export function placesIn({ byId, entriesBy }: Catalogue): PlaceOf {
  const known: Readonly<Partial<Record<RecordScheme, ReadonlyMap<string, unknown>>>> = {
    entry: byId.entry,
    policy: byId.policy,
    premises: byId.premises,
    opportunity: byId.opportunity,
    sector: entriesBy.sector,
    target: byId.target,
    glossary: byId.term,
  };
  return (url) => {
    const record = recordLink(url);
    if (!record || known[record.scheme]?.has(record.id) !== true) return undefined;
    return place(record.scheme, record.id);
  };
}

/** A fact, or none when there is nothing to say. */
export function fact(label: string, values: readonly (Value | undefined)[]): Fact[] {
  const present = values.filter((value) => value !== undefined && value.text !== '') as Value[];
  return present.length === 0 ? [] : [{ label, values: present }];
}

/** Several short words as one value. */
export function joined(words: readonly string[], separator: string): Value | undefined {
  return words.length === 0 ? undefined : { text: words.join(separator) };
}

/** The text in the language that the book is not in. */
export function otherText(
  text: { readonly zh: string; readonly en?: string | undefined },
  { locale }: PageContext,
): Text | undefined {
  if (locale === 'en')
    return text.en === undefined ? undefined : { text: text.zh, lang: 'zh-Hans' };
  return text.en === undefined ? undefined : { text: text.en, lang: 'en' };
}

/** A source with its address and the day on which it was read. */
export function sourceValue({ title, url, checked }: SourceView, label: string): Value {
  return { ...title, url, note: `${label} ${checked.text}` };
}
