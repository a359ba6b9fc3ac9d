import { isDeepStrictEqual } from 'node:util';
import { type TranslatedText, translationHash } from '../../model/translation-hash.ts';
import { entryEnglishSchema, entrySchema } from '../../validate/schemas/entry.ts';
import type { TableRecord } from '../columns/column.ts';
import { entryPaths } from '../records.ts';
import { editYaml } from './edit-yaml.ts';
import { emitField } from './emit-yaml.ts';

/** New texts of files by their path; `undefined` for one that goes. */
export type FileChanges = ReadonlyMap<string, string | undefined>;

const ORDER = {
  zh: Object.keys(entrySchema.shape),
  en: Object.keys(entryEnglishSchema.shape),
} as const;

interface Editing {
  /** The record as the files have it; missing for a new one. */
  readonly before: TableRecord | undefined;
  readonly after: TableRecord;
  readonly textOf: (path: string) => string | undefined;
}

/**
 * The files of an entry after a change: only what changed is written anew. Who changes the English
 * prose has the Chinese text before him, so that its hash is then the present one.
 */
export function editEntryFiles({ before, after, textOf }: Editing): FileChanges {
  const changes = new Map<string, string | undefined>();
  const [from, to] = [before && entryPaths(before), entryPaths(after)];
  const record = withHash(before, after);
  for (const locale of ['zh', 'en'] as const) {
    const oldPath = from?.[locale];
    const oldText = oldPath === undefined ? undefined : textOf(oldPath);
    const text = editFile(locale, { before, after: record, oldText });
    const path = to[locale];
    if (oldPath !== undefined && oldPath !== path && oldText !== undefined) {
      changes.set(oldPath, undefined);
    }
    if (text !== undefined && (text !== oldText || oldPath !== path)) changes.set(path, text);
  }
  return changes;
}

interface FileEditing {
  readonly before: TableRecord | undefined;
  readonly after: TableRecord;
  readonly oldText: string | undefined;
}

function editFile(
  locale: 'zh' | 'en',
  { before, after, oldText }: FileEditing,
): string | undefined {
  const data = after[locale];
  if (!data) return oldText;
  const body = after.body[locale] ?? '';
  if (oldText === undefined) return newFile(data, body, ORDER[locale]);
  const fence = /^\uFEFF?---\r?\n/u.exec(oldText)?.[0] ?? '';
  const end = oldText.slice(fence.length).search(/^---[ \t]*\r?$/mu) + fence.length;
  const yaml = oldText.slice(fence.length, end);
  const head = isDeepStrictEqual(before?.[locale], data)
    ? yaml
    : editYaml(yaml, data, ORDER[locale]);
  const rest = oldText.slice(end);
  const isSameBody = trimmed(before?.body[locale]) === trimmed(body);
  const close = /^---[ \t]*\r?\n?/u.exec(rest)?.[0] ?? '---\n';
  return `${fence}${head}${isSameBody ? rest : `${close}\n${trimmed(body)}\n`}`;
}

function newFile(
  data: Readonly<Record<string, unknown>>,
  body: string,
  order: readonly string[],
): string {
  const fields = order.flatMap((key) =>
    data[key] === undefined ? [] : [emitField(key, data[key])],
  );
  return `---\n${fields.join('')}---\n\n${trimmed(body)}\n`;
}

function trimmed(body: string | undefined): string {
  return (body ?? '').trim();
}

/** With the hash of the Chinese text where the English was written or changed. */
function withHash(before: TableRecord | undefined, after: TableRecord): TableRecord {
  if (!after.en) return after;
  const same =
    before?.en !== undefined &&
    isDeepStrictEqual(before.en, after.en) &&
    trimmed(before.body.en) === trimmed(after.body.en);
  if (same) return after;
  const prose = after.zh as unknown as TranslatedText;
  const translationOf = translationHash({ ...prose, body: after.body.zh ?? '' });
  return { ...after, en: { ...after.en, translationOf } };
}
