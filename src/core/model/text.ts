/** Prose in both languages; `en` is missing where no English file exists yet. */
export interface LocalisedText {
  readonly zh: string;
  readonly en?: string | undefined;
}
