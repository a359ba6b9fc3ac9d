import type { Path, TextValue } from '../../parse/locate.ts';
import type { ParsedRecord } from '../../parse/parse-record.ts';
import type { Locale } from '../../read/source-file.ts';
import type { FieldFormat, FieldMeta } from '../schemas/common.ts';
import { metaAt, schemaOf } from '../schemas/registry.ts';

/** One string of a record's data with what its schema says about it. */
export interface TextField {
  readonly text: TextValue;
  /** Name of the field itself: `title` also for `title.zh`. */
  readonly name: string;
  readonly meta: FieldMeta | undefined;
  readonly format: FieldFormat | undefined;
  /** Language that the field is to be in. */
  readonly locale: Locale;
}

const known = new WeakMap<ParsedRecord, readonly TextField[]>();
const metas = new Map<string, FieldMeta | undefined>();

/** Every string of the record's data, whether the data fit their schema or not. */
export function textFields(record: ParsedRecord): readonly TextField[] {
  let fields = known.get(record);
  if (!fields) {
    fields = record.texts.map((text) => toField(record, text));
    known.set(record, fields);
  }
  return fields;
}

function toField(record: ParsedRecord, text: TextValue): TextField {
  const meta = metaFor(record, text.path);
  const names = text.path.filter((step) => typeof step === 'string');
  const last = names.at(-1) ?? '';
  const localised = names.length > 1 && (last === 'zh' || last === 'en');
  return {
    text,
    name: (localised ? names.at(-2) : last) ?? '',
    meta,
    format: meta?.format,
    locale: last === 'en' || record.address.locale === 'en' ? 'en' : 'zh',
  };
}

/** `metaAt`, remembered by kind and path without list positions. */
function metaFor({ address }: ParsedRecord, path: Path): FieldMeta | undefined {
  const pattern = path.map((step) => (typeof step === 'number' ? '*' : step)).join('\u0000');
  const key = `${address.kind} ${address.locale} ${pattern}`;
  if (!metas.has(key)) {
    const schema = schemaOf(address.kind, address.locale);
    const meta = schema && metaAt(schema, path);
    // Unknown fields have no end; only those of the schemas are worth remembering.
    if (!meta) return undefined;
    metas.set(key, meta);
  }
  return metas.get(key);
}
