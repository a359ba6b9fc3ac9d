import type { EntryFacts } from '../model/edition-lock.ts';
import { canonicalJson } from './canonical.ts';
import { basisKey, conflictKey } from './entry-facts.ts';

export type FactField = keyof EntryFacts;

/** One fact by itself: a text in one language, an id, or one row of a list with its own key. */
export interface Fact {
  readonly field: FactField;
  /** A language, the key of a row, the name of a part; missing for a field that is one value. */
  readonly key?: string | undefined;
  readonly value: FactValue;
}

export type FactValue = string | number | true | Readonly<Record<string, unknown>>;

/** The order in which fields are read, and shown. */
const FIELDS: readonly FactField[] = [
  'title',
  'sector',
  'subsector',
  'number',
  'summary',
  'class',
  'foreignAccess',
  'thresholds',
  'environment',
  'basis',
  'conflicts',
  'incentives',
  'industry',
  'chain',
  'targets',
  'premises',
  'contact',
  'legalText',
  'body',
  'aliases',
  'sources',
  'sample',
];

/** Every fact of an entry by `field` or `field key`, rows of lists by their key and not their place. */
export function flattenFacts(facts: EntryFacts): ReadonlyMap<string, Fact> {
  const flat = new Map<string, Fact>();
  for (const field of FIELDS) {
    for (const { key, value } of partsOf(field, facts)) {
      // Of two rows with one key none may get lost.
      let name = key === undefined ? field : `${field} ${key}`;
      while (flat.has(name)) name += ' +';
      flat.set(name, { field, key, value });
    }
  }
  return flat;
}

interface Part {
  readonly key?: string | undefined;
  readonly value: FactValue;
}

function partsOf(field: FactField, facts: EntryFacts): Part[] {
  const value = facts[field];
  if (value === undefined) return [];
  switch (field) {
    case 'thresholds':
      return facts.thresholds.map((one) => ({ key: one.indicator, value: one }));
    case 'industry':
      return facts.industry.map((one) => ({ key: one.code, value: one }));
    case 'basis':
      return facts.basis.map((one) => ({ key: basisKey(one), value: one }));
    case 'conflicts':
      return facts.conflicts.map((one) => ({ key: conflictKey(one), value: one }));
    case 'sources':
      return facts.sources.map((one) => ({ key: one.url, value: one }));
    case 'aliases':
      return (['zh', 'en'] as const).flatMap((locale) =>
        facts.aliases[locale].map((one) => ({ key: `${locale} ${one}`, value: one })),
      );
    case 'chain':
      return chainParts(facts.chain);
    default:
      if (Array.isArray(value)) {
        return (value as readonly string[]).map((one) => ({ key: one, value: one }));
      }
      if (typeof value !== 'object') return [{ value }];
      return Object.entries(value).map(([key, part]) => ({ key, value: String(part) }));
  }
}

function chainParts({ stage, action, anchors }: EntryFacts['chain']): Part[] {
  return [
    { key: 'stage', value: stage },
    ...(action === undefined ? [] : [{ key: 'action', value: action }]),
    ...anchors.map((one) => ({ key: `anchor ${one.name.zh}`, value: one })),
  ];
}

/** One fact that is new, gone or another. */
export interface FieldChange {
  /** As in `flattenFacts`. */
  readonly name: string;
  readonly field: FactField;
  readonly key?: string | undefined;
  readonly before?: FactValue | undefined;
  readonly after?: FactValue | undefined;
}

/** What has to happen to the first facts to make the second of them, in the order of the fields. */
export function compareFacts(before: EntryFacts, after: EntryFacts): FieldChange[] {
  const old = flattenFacts(before);
  const now = flattenFacts(after);
  const names = new Set([...old.keys(), ...now.keys()]);
  const changes: FieldChange[] = [];
  for (const name of names) {
    const [was, is] = [old.get(name), now.get(name)];
    const fact = is ?? was;
    if (!fact || (was && is && canonicalJson(was.value) === canonicalJson(is.value))) continue;
    const { field, key } = fact;
    changes.push({ name, field, key, before: was?.value, after: is?.value });
  }
  return changes.sort((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field));
}
