import type { Catalogue, Entry, LocalisedBody, Opportunity } from '../../model/catalogue.ts';
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
    ['opportunities', catalogue.opportunities.map(openOpportunity)],
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

function withBody<T extends { readonly body?: LocalisedBody | undefined }>(record: T) {
  const { notes: _notes, body, ...open } = record as T & { readonly notes?: unknown };
  return { ...open, body: body && bodyText(body) };
}

function bodyText({ zh, en }: LocalisedBody): LocalisedText {
  return { zh: zh.text.trim(), en: en?.text.trim() };
}

function openEntry(entry: Entry): CatalogueData['entries'][number] {
  const { thresholds, body, sample, file: _file, ...open } = entry;
  return {
    ...open,
    thresholds: Object.fromEntries(
      thresholds.map(({ indicator, min, max, unit, ...marks }) => [
        indicator,
        {
          ...{ min, max, unit, source: marks.source },
          caseByCase: marks.caseByCase || undefined,
          sample: marks.sample || undefined,
        },
      ]),
    ),
    body: bodyText(body),
    sample: sample || undefined,
  } as CatalogueData['entries'][number];
}

function openOpportunity(opportunity: Opportunity) {
  const { body, sample, file: _file, ...rest } = opportunity;
  const { notes: _notes, ...open } = rest as typeof rest & { readonly notes?: unknown };
  return { ...open, body: bodyText(body), sample: sample || undefined };
}
