import { parseDocument } from 'yaml';
import { addressOf, type RecordAddress } from '../../core/read/source-file.ts';
import { type TranslatedText, translationHash } from '../../core/model/translation-hash.ts';
import { inItsForm } from '../../core/validate/format/in-its-form.ts';
import { schemaOf } from '../../core/validate/schemas/registry.ts';
import { patchYaml } from './patch-yaml.ts';
import { tidy } from './tidy.ts';

type Data = Readonly<Record<string, unknown>>;

/** What the browser holds of a record when it is saved; `body` is among the data. */
export interface Draft {
  /** Path of the Chinese file below the catalogue. */
  readonly path: string;
  readonly zh: Data;
  /** `undefined` when the record has no English file. */
  readonly en?: Data | undefined;
}

/** The files of a saved record as they are to be written. */
export interface Composed {
  readonly zh: string;
  readonly en?: string | undefined;
  /** Hash in the English file. */
  readonly translationOf?: string | undefined;
}

/**
 * The text of the files of a record that was edited: what did not change keeps its bytes. English
 * that was changed counts as a translation of the present Chinese; English that was left alone keeps
 * the hash it had, so that `check` sees when it falls behind. `undefined` for a path that is no record's.
 * @param read text of a file below the catalogue, `undefined` when there is none
 */
export function compose(
  draft: Draft,
  read: (path: string) => string | undefined,
): Composed | undefined {
  const address = addressOf(draft.path);
  if (address?.locale !== 'zh') return undefined;
  const zh = write({ path: draft.path, address, data: draft.zh, before: read(draft.path) });
  if (!draft.en || address.format === 'yaml') return { zh };
  const path = draft.path.replace(/\.(\w+)$/u, '.en.$1');
  const english: RecordAddress = { ...address, locale: 'en' };
  const before = read(path);
  const { translationOf: kept, ...prose } = draft.en;
  const unstamped = write({
    path,
    address: english,
    data: { ...prose, translationOf: kept },
    before,
  });
  const isKept = before !== undefined && unstamped === before && typeof kept === 'string';
  const translationOf = isKept ? kept : translationHash(translated(draft.zh));
  const en = write({ path, address: english, data: { ...prose, translationOf }, before });
  return { zh, en, translationOf };
}

interface Writing {
  readonly path: string;
  readonly address: RecordAddress;
  readonly data: Data;
  readonly before: string | undefined;
}

function write(writing: Writing): string {
  return inItsForm(textOf(writing), writing);
}

function textOf({ address, data, before }: Writing): string {
  const schema = schemaOf(address.kind, address.locale);
  if (address.format === 'yaml') {
    return patchYaml(before ?? '', tidied(schema, data, before ?? ''));
  }
  const { body, ...fields } = data;
  const old = splitText(before ?? '');
  const yaml = patchYaml(old.yaml, tidied(schema, fields, old.yaml));
  const text = typeof body === 'string' ? body.replace(/\r\n?/gu, '\n').trim() : '';
  const rest = text === old.body.trim() ? old.body : text === '' ? '' : `\n${text}\n`;
  return `---\n${yaml}---\n${rest}`;
}

function tidied(schema: ReturnType<typeof schemaOf>, data: Data, yaml: string): Data {
  if (!schema) return data;
  const before: unknown = parseDocument(yaml, { version: '1.2', schema: 'core' }).toJSON();
  return tidy(schema, data, before);
}

function splitText(text: string): { readonly yaml: string; readonly body: string } {
  const parts = /^---\n(?<yaml>[\s\S]*?\n)---\n?(?<body>[\s\S]*)$/u.exec(
    text.replace(/\r\n?/gu, '\n'),
  );
  return { yaml: parts?.groups?.['yaml'] ?? '', body: parts?.groups?.['body'] ?? '' };
}

/** What of a Chinese form is translated, as `check` hashes it when it is written. */
function translated(data: Data): TranslatedText {
  const text = (key: string): string => {
    const value = data[key];
    return typeof value === 'string' ? value : '';
  };
  const list = (key: string): string[] => {
    const value = data[key];
    const items: unknown[] = Array.isArray(value) ? value : [];
    return items.filter((one): one is string => typeof one === 'string' && one !== '');
  };
  return {
    title: text('title'),
    aliases: list('aliases'),
    summary: text('summary'),
    legalText: text('legalText'),
    offers: list('offers'),
    asks: list('asks'),
    body: text('body'),
  };
}
