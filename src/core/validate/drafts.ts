import type { RecordAddress, RecordKind } from '../read/source-file.ts';
import type { Draft, Drafts } from './rules/rule.ts';

/** A record with the data that its schema made of it. */
export interface TypedRecord<R> {
  readonly record: R;
  readonly data: unknown;
}

/** Sorts records whose data fit into lists by kind and language. */
export function draftsOf<R extends { readonly address: RecordAddress }>(
  typed: readonly TypedRecord<R>[],
): Drafts<R> {
  const zh: Record<RecordKind, Draft<unknown, R>[]> = {
    zone: [],
    sectors: [],
    targets: [],
    classes: [],
    glossary: [],
    industries: [],
    edition: [],
    removal: [],
    entry: [],
    opportunity: [],
    premises: [],
    policy: [],
    guide: [],
  };
  const en: Record<string, Draft<unknown, R>[]> = {
    entry: [],
    opportunity: [],
    guide: [],
    premises: [],
    policy: [],
  };
  for (const { record, data } of typed) {
    const { kind, id, locale } = record.address;
    (locale === 'zh' ? zh[kind] : en[kind])?.push({ id, data, record });
  }
  // Each list was filled through the schema of its own kind.
  return { zh, en } as unknown as Drafts<R>;
}
