import type { Path, TextValue } from '../../parse/locate.ts';
import type { ParsedRecord } from '../../parse/parse-record.ts';
import type { Locale, RecordAddress } from '../../read/source-file.ts';
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
const roots = new Map<string, Known>();
/** No field has such a name. */
const ITEM = '\u0000';

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

/** What is known of the fields below one: an item of a list is looked up as any other. */
interface Known {
  meta: FieldMeta | undefined;
  readonly below: Map<string, Known>;
}

/** `metaAt`, remembered by kind and path without list positions. */
function metaFor({ address }: ParsedRecord, path: Path): FieldMeta | undefined {
  let at = stepTo(roots, `${address.kind} ${address.locale}`);
  for (const step of path) {
    const next = at.below.get(typeof step === 'number' ? ITEM : step);
    if (!next) return learn(address, path);
    at = next;
  }
  return at.meta ?? learn(address, path);
}

function learn({ kind, locale }: RecordAddress, path: Path): FieldMeta | undefined {
  const schema = schemaOf(kind, locale);
  const meta = schema && metaAt(schema, path);
  // Unknown fields have no end; only those of the schemas are worth remembering.
  if (!meta) return undefined;
  let at = stepTo(roots, `${kind} ${locale}`);
  for (const step of path) at = stepTo(at.below, typeof step === 'number' ? ITEM : step);
  at.meta = meta;
  return meta;
}

function stepTo(among: Map<string, Known>, step: string): Known {
  let next = among.get(step);
  if (!next) {
    next = { meta: undefined, below: new Map() };
    among.set(step, next);
  }
  return next;
}
