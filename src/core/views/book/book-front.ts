import { bookWords } from '../../i18n/book.ts';
import type { PageContext } from '../parts/context.ts';
import type { Text } from '../parts/text.ts';
import { chineseText } from '../parts/text.ts';
import { type Fact, fact, otherText, place } from './book-values.ts';

export interface BookCover {
  readonly zone: Text;
  readonly catalogueName: string;
  readonly title: Text;
  readonly otherTitle?: Text | undefined;
  readonly facts: readonly Fact[];
  readonly counts: readonly { readonly value: number; readonly label: string }[];
  readonly sample: boolean;
  readonly notice?: Text | undefined;
  readonly colour: string;
}

/** What a reader has to know before the first entry. */
export interface BookFront {
  readonly profile: Text;
  readonly notes: readonly { readonly title: string; readonly text: Text }[];
  readonly classes: readonly {
    readonly label: Text;
    readonly tone: string;
    readonly summary: Text;
  }[];
  readonly targets: readonly {
    readonly place: string;
    readonly name: Text;
    readonly summary: Text;
    readonly asks: readonly Text[];
  }[];
}

export function bookCover(page: PageContext): BookCover {
  const { catalogue, ui, locale } = page;
  const { zone, edition } = catalogue;
  const words = bookWords(locale);
  const counts = [
    { value: catalogue.entries.length, label: words.coverFigures.entries },
    { value: catalogue.policies.length, label: words.coverFigures.policies },
    {
      value: catalogue.premises.filter(({ kind }) => kind === 'park').length,
      label: words.coverFigures.parks,
    },
  ];
  return {
    zone: page.text(zone.fullName),
    catalogueName: ui.catalogueName,
    title: page.text(edition.title),
    otherTitle: otherText(edition.title, page),
    facts: [
      ...fact(words.documentNumber, [
        edition.documentNumber === undefined
          ? undefined
          : chineseText(edition.documentNumber, locale),
      ]),
      ...fact(words.edition, [
        { text: `${edition.id}\u2002${ui.editionsPage.status[edition.status]}` },
      ]),
      ...fact(words.issued, [{ text: page.date(edition.issued).text }]),
      ...fact(words.effective, [{ text: page.date(edition.effective).text }]),
    ],
    counts: counts.filter(({ value }) => value > 0),
    sample: edition.sample ?? false,
    notice: zone.demonstrationNotice && page.text(zone.demonstrationNotice),
    colour: zone.theme.primary,
  };
}

export function bookFront(page: PageContext): BookFront {
  const { catalogue, locale } = page;
  const { zone, edition, classes, targets } = catalogue;
  const words = bookWords(locale);
  const note = (title: string, text: BookFront['profile'] | undefined): BookFront['notes'] =>
    text ? [{ title, text }] : [];
  return {
    profile: page.text(zone.profile),
    notes: [
      ...note(words.editionNote, edition.note && page.text(edition.note)),
      ...note(words.onNumbers, { text: words.onNumbersText }),
      ...note(words.disclaimer, page.text(zone.disclaimer)),
      ...note(words.demonstration, zone.demonstrationNotice && page.text(zone.demonstrationNotice)),
    ],
    classes: classes.map(({ name, tone, summary }) => ({
      label: page.text(name),
      tone,
      summary: page.text(summary),
    })),
    targets: targets.map(({ id, name, summary, asks }) => ({
      place: place('target', id),
      name: page.text(name),
      summary: page.text(summary),
      asks: asks[locale].map((text) => ({ text })),
    })),
  };
}
