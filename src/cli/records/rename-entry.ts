import type { TextEdit } from '../../core/diagnostics/diagnostic.ts';
import { translationHash } from '../../core/model/translation-hash.ts';
import type { ParsedRecord } from '../../core/parse/parse-record.ts';
import { parseRecord } from '../../core/parse/parse-record.ts';
import type { EntryData } from '../../core/validate/schemas/entry.ts';
import { referencesOf } from '../../core/validate/text/references.ts';
import type { FileChange } from '../change-files.ts';
import { edited } from './sources.ts';

/**
 * The changes that give an entry another id: its files move, and every reference to it is rewritten
 * where it stands. A translation that was current stays so, though links in the Chinese text change.
 */
export function renameChanges(
  records: readonly ParsedRecord[],
  from: string,
  to: string,
): FileChange[] {
  const texts = new Map<string, string>();
  for (const record of records) {
    const edits = [...referenceEdits(record, from, to), ...listEdits(record, from, to)];
    if (edits.length > 0) texts.set(record.source.path, edited(record.source.text, edits));
  }
  for (const record of records) refreshTranslation(record, records, texts);
  const moved = records.filter(({ address }) => address.kind === 'entry' && address.id === from);
  return [
    ...moved.flatMap(({ source: { path, text } }): FileChange[] => [
      { path: path.replace(`/${from}.`, `/${to}.`), text: texts.get(path) ?? text },
      { path, text: undefined },
    ]),
    ...[...texts]
      .filter(([path]) => !moved.some(({ source }) => source.path === path))
      .map(([path, text]) => ({ path, text })),
  ];
}

function referenceEdits(record: ParsedRecord, from: string, to: string): TextEdit[] {
  return referencesOf(record)
    .filter((one) => one.to === 'entry' && one.id === from)
    .flatMap(({ span }) => idEdits(record.source.text, span, from, to));
}

/** Ids that no rule about references looks at: successors of removed entries, corrections. */
function listEdits(record: ParsedRecord, from: string, to: string): TextEdit[] {
  const { kind } = record.address;
  const rows = (name: string): unknown[] => {
    const list = record.data[name];
    return Array.isArray(list) ? list : [];
  };
  const paths =
    kind === 'removal'
      ? rows('successors').flatMap((id, at) => (id === from ? [['successors', at]] : []))
      : kind === 'edition'
        ? rows('corrections').flatMap((row, at) =>
            (row as { readonly entry?: unknown }).entry === from
              ? [['corrections', at, 'entry']]
              : [],
          )
        : [];
  return paths.flatMap((path) => idEdits(record.source.text, record.locate(path), from, to));
}

/** The id inside a place, as a whole word. */
function idEdits(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  from: string,
  to: string,
): TextEdit[] {
  const pattern = new RegExp(`(?<![a-z0-9-])${from}(?![a-z0-9-])`, 'gu');
  return [...text.slice(start, end).matchAll(pattern)].map((found) => ({
    start: start + found.index,
    end: start + found.index + from.length,
    text: to,
  }));
}

/** Gives the English file of a changed Chinese one the hash of what the Chinese says now. */
function refreshTranslation(
  english: ParsedRecord,
  records: readonly ParsedRecord[],
  texts: Map<string, string>,
): void {
  if (english.address.locale !== 'en') return;
  const { kind, id } = english.address;
  const chinese = records.find(
    ({ address }) => address.locale === 'zh' && address.kind === kind && address.id === id,
  );
  const now = chinese && texts.get(chinese.source.path);
  const hash = english.data['translationOf'];
  if (!now || typeof hash !== 'string' || hash !== hashOf(chinese)) return;
  const parsed = parseRecord({ ...chinese.source, text: now }, () => undefined);
  if (!parsed) return;
  const path = english.source.path;
  texts.set(path, (texts.get(path) ?? english.source.text).replace(hash, hashOf(parsed)));
}

function hashOf({ data, body }: ParsedRecord): string {
  return translationHash({ ...(data as unknown as EntryData), body: body?.text ?? '' });
}
