/** What the finder says, in the language of the page; the page hands it over as JSON. */
export interface FinderWords {
  readonly loading: string;
  readonly failed: string;
  readonly one: string;
  /** With `{count}`. */
  readonly many: string;
  readonly none: string;
  readonly remove: string;
  readonly clearAll: string;
  /** With `{count}`. */
  readonly showMore: string;
  readonly showFewer: string;
  /** With `{typed}` and `{read}`. */
  readonly bySound: string;
  readonly bySpelling: string;
  /** With `{values}`. */
  readonly unknown: string;
  readonly investment: string;
  readonly removalTitle: string;
  /** With `{name}` and `{count}`. */
  readonly removal: string;
  readonly previous: string;
  readonly next: string;
  /** With `{page}` and `{pages}`. */
  readonly pageOf: string;
  readonly related: string;
  readonly relatedOffline: string;
  readonly searchFor: string;
  /** With `{count}`. */
  readonly suggestions: string;
  readonly millionCny: string;
}

/** `{name}` in a text replaced by its value. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
