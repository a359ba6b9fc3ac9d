import type {
  Catalogue,
  Entry,
  LocalisedBody,
  Opportunity,
  Policy,
  Premises,
} from '../../model/catalogue.ts';
import type { LocalisedText } from '../../model/text.ts';
import { type CatalogueData, DATA_VERSION } from './catalogue-schema.ts';

/**
 * The catalogue as data: everything that is published, nothing that is for staff only. One record a
 * line, so that a change to one shows as one line.
 */
export function catalogueJson(catalogue: Catalogue): string {
  const { zone, edition, sectors, classes, targets, terms } = catalogue;
  const { id, name, fullName, profileKind, disclaimer, demonstrationNotice } = zone;
  const { languages, desks, home } = zone;
  const head = {
    $schema: 'catalogue.schema.json',
    format: 'mulu-catalogue',
    version: DATA_VERSION,
    zone: {
      ...{ id, name, fullName, profileKind, disclaimer, demonstrationNotice },
      ...{ languages, desks, home },
    },
    edition,
  } satisfies Partial<CatalogueData>;
  const lists: readonly (readonly [keyof CatalogueData, readonly unknown[]])[] = [
    ['sectors', sectors],
    ['classes', classes],
    ['targets', targets],
    ['terms', terms],
    ['policies', catalogue.policies.map(withBody)],
    ['premises', catalogue.premises.map(withBody)],
    ['opportunities', catalogue.opportunities.map(openRecord)],
    ['entries', catalogue.entries.map(openEntry)],
  ];
  const fields = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const rows = lists.map(([key, records]) =>
    records.length === 0
      ? `"${key}": []`
      : `"${key}": [\n${records.map((one) => JSON.stringify(one)).join(',\n')}\n]`,
  );
  return `{\n${[...fields, ...rows].join(',\n')}\n}\n`;
}

/** What only staff or the program itself may know of a record. */
const HIDDEN: ReadonlySet<string> = new Set(['notes', 'file']);

function open(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !HIDDEN.has(key)));
}

function withBody(record: Policy | Premises): Record<string, unknown> {
  return { ...open(record), body: record.body && bodyText(record.body) };
}

function bodyText({ zh, en }: LocalisedBody): LocalisedText {
  return { zh: zh.text.trim(), en: en?.text.trim() };
}

function openEntry(entry: Entry): Record<string, unknown> {
  const thresholds = entry.thresholds.map(
    ({ indicator, min, max, unit, source, caseByCase, sample }) => [
      indicator,
      {
        ...{ min, max, unit, source },
        caseByCase: caseByCase || undefined,
        sample: sample || undefined,
      },
    ],
  );
  return { ...openRecord(entry), thresholds: Object.fromEntries(thresholds) as unknown };
}

function openRecord(record: Entry | Opportunity): Record<string, unknown> {
  return { ...open(record), body: bodyText(record.body), sample: record.sample || undefined };
}
