import { hash } from 'node:crypto';

/** What of a Chinese record is translated, in the order in which it is hashed. */
export interface TranslatedText {
  readonly title: string;
  readonly aliases?: readonly string[] | undefined;
  readonly summary: string;
  readonly legalText?: string | undefined;
  readonly offers?: readonly string[] | undefined;
  readonly asks?: readonly string[] | undefined;
  readonly body: string;
}

/**
 * The first 12 hex digits of SHA-256 over the Chinese prose. Line ends and blank edges do not
 * count, so that an editor's habits do not make a translation look stale.
 */
export function translationHash(text: TranslatedText): string {
  const { title, aliases, summary, legalText, offers, asks, body } = text;
  const parts = [
    title,
    ...(aliases ?? []),
    summary,
    legalText ?? '',
    ...(offers ?? []),
    ...(asks ?? []),
    body,
  ];
  const canonical = parts.map((part) => part.replace(/\r\n?/gu, '\n').trim()).join('\u0000');
  return hash('sha256', canonical).slice(0, 12);
}
