import type { Locale, RecordKind } from '../read/source-file.ts';
import { fieldHintsEn } from './fields.en.ts';
import { fieldHintsZh } from './fields.zh.ts';

const HINTS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  zh: fieldHintsZh,
  en: fieldHintsEn,
};

/** The hint for the field at a path without list positions; `undefined` where the label says it all. */
export function fieldHint(
  kind: RecordKind,
  path: readonly string[],
  locale: Locale,
): string | undefined {
  const hints = HINTS[locale];
  return hints[`${kind}.${path.join('.')}`] ?? hints[`*.${path.at(-1) ?? ''}`];
}
