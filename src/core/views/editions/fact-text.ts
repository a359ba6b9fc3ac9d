import type { FactField, FactValue, FieldChange } from '../../editions/fact-fields.ts';
import { deskWords } from '../../i18n/desk.ts';
import { editionsWords } from '../../i18n/editions.ts';
import { uiOf } from '../../i18n/ui.ts';
import type { EntryFacts, FactNames, Named } from '../../model/edition-lock.ts';
import { formatRange } from '../../model/quantity.ts';
import { INDICATORS } from '../../model/thresholds.ts';
import { isUnitId } from '../../model/units.ts';
import type { Locale } from '../../read/source-file.ts';
import { metaAt, schemaOf } from '../../validate/schemas/registry.ts';
import { chineseText, type Text, toText } from '../parts/text.ts';

/** How facts are told: in which language, with whose names. */
export interface Telling {
  readonly locale: Locale;
  readonly names: FactNames;
}

const ENTRY = schemaOf('entry', 'zh');

/** What a field is called, as staff and readers know it. */
export function fieldLabel(field: FactField, locale: Locale): string {
  const own = editionsWords(locale).fields[field];
  return own ?? (ENTRY && metaAt(ENTRY, [field])?.[locale]) ?? field;
}

/** What the part of a field is called; `undefined` where the value says it. */
export function keyLabel({ field, key }: FieldChange, locale: Locale): string | undefined {
  const words = editionsWords(locale);
  switch (field) {
    case 'title':
    case 'summary':
    case 'legalText':
    case 'body':
      return key === 'en' ? words.inEnglish : words.inChinese;
    case 'aliases':
      return key?.startsWith('en ') === true ? words.inEnglish : words.inChinese;
    case 'thresholds':
      return key !== undefined && Object.hasOwn(INDICATORS, key)
        ? INDICATORS[key as keyof typeof INDICATORS].name[locale]
        : key;
    case 'chain':
    case 'environment':
      return words.parts[key?.split(' ')[0] ?? ''];
    default:
      return undefined;
  }
}

const NAMES: Partial<Record<FactField, Named>> = {
  sector: 'sector',
  subsector: 'subsector',
  class: 'class',
  targets: 'target',
  incentives: 'policy',
  premises: 'premises',
  contact: 'desk',
};

/** One fact in words: names for ids, units and all. */
export function factText(
  { field, key }: Pick<FieldChange, 'field' | 'key'>,
  value: FactValue,
  telling: Telling,
): Text {
  const { locale, names } = telling;
  const ui = uiOf(locale);
  const named = NAMES[field];
  if (named) return nameOf(named, plain(value), telling);
  switch (field) {
    case 'thresholds':
      return thresholdText(value as unknown as Threshold, locale);
    case 'basis':
      return basisText(value as unknown as EntryFacts['basis'][number], telling);
    case 'conflicts':
      return conflictText(value as unknown as Conflict, telling);
    case 'industry': {
      const { code, name } = value as unknown as EntryFacts['industry'][number];
      const shown = toText({ zh: name, en: names.industry[code]?.en }, locale);
      return { ...shown, text: `${code} ${shown.text}` };
    }
    case 'sources':
      return chineseText((value as unknown as { title: string }).title, locale);
    case 'foreignAccess':
      return { text: wordOf(ui.foreignAccess, value) };
    case 'environment':
      return { text: wordOf(key === 'emissions' ? ui.emissions : ui.assessment, value) };
    case 'chain':
      if (key === 'stage') return { text: wordOf(ui.stage, value) };
      if (key === 'action') return { text: wordOf(ui.action, value) };
      return toText((value as unknown as { name: { zh: string; en?: string } }).name, locale);
    case 'sample':
      return { text: editionsWords(locale).sampleValue };
    default:
      return foreignTo(locale, key, plain(value));
  }
}

function plain(value: FactValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

type Threshold = EntryFacts['thresholds'][number];
type Conflict = EntryFacts['conflicts'][number];

/** A text of the other language carries its language. */
function foreignTo(locale: Locale, key: string | undefined, text: string): Text {
  const own = key === 'en' || key?.startsWith('en ') === true ? 'en' : 'zh';
  if (own === locale) return { text };
  return own === 'en' ? { text, lang: 'en' } : chineseText(text, locale);
}

export function nameOf(named: Named, id: string, { locale, names }: Telling): Text {
  return toText(names[named][id] ?? { zh: id, en: id }, locale);
}

function wordOf(words: Readonly<Record<string, string>>, value: FactValue): string {
  return words[plain(value)] ?? plain(value);
}

function thresholdText({ min, max, unit, caseByCase, sample }: Threshold, locale: Locale): Text {
  const words = editionsWords(locale);
  const range =
    isUnitId(unit) && (min !== undefined || max !== undefined)
      ? formatRange({ min, max, unit }, locale)
      : undefined;
  const parts = [range, caseByCase && words.caseByCase, sample && words.sampleValue];
  const text = parts.filter((part) => typeof part === 'string').join(words.listSeparator);
  return chineseText(text, locale);
}

function basisText(
  { policy, item, investor }: EntryFacts['basis'][number],
  telling: Telling,
): Text {
  const title = nameOf('policy', policy, telling);
  const who = wordOf(uiOf(telling.locale).investor, investor);
  return joined([title.text, item, who], title, telling.locale);
}

function conflictText(check: Conflict, telling: Telling): Text {
  const { locale } = telling;
  const title = nameOf('policy', check.policy, telling);
  const result = wordOf(deskWords(locale).law.results, check.result);
  const note = check.note && (check.note[locale] ?? check.note.zh);
  const who = wordOf(uiOf(locale).investor, check.investor);
  const list = check.list === undefined ? undefined : nameOf('list', check.list, telling).text;
  const said = joined([title.text, list, who, result, ...(check.items ?? [])], title, locale);
  if (note === undefined) return said;
  return { ...said, text: `${said.text}${locale === 'zh' ? '。' : '. '}${note}` };
}

function joined(parts: readonly (string | undefined)[], { lang }: Text, locale: Locale): Text {
  const text = parts
    .filter((part) => part !== undefined && part !== '')
    .join(locale === 'zh' ? '，' : ', ');
  return { text, lang };
}
