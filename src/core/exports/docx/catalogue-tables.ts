import type { Table } from 'docx';
import type { TableWords } from '../../i18n/tables.zh.ts';
import type { Entry } from '../../model/catalogue.ts';
import { formatRange } from '../../model/quantity.ts';
import { INDICATORS } from '../../model/thresholds.ts';
import { printedNumber } from '../../views/parts/cards.ts';
import type { PageContext } from '../../views/parts/context.ts';
import { toTable } from './styles.ts';

type Words = TableWords['document'];

/** The entries of a sector, one a row. */
export function entryTable(entries: readonly Entry[], page: PageContext, words: Words): Table {
  const { byId } = page.catalogue;
  return toTable(
    [
      { header: words.number, share: 7, centred: true },
      { header: words.entry, share: 33 },
      { header: words.class, share: 11, centred: true },
      { header: words.industry, share: 19 },
      { header: words.basis, share: 25 },
      { header: words.thresholds, share: 29 },
    ],
    entries.map((entry) => [
      { lines: [printedNumber(entry, page)] },
      {
        lines: [
          page.text(entry.title).text + (entry.sample ? words.sample : ''),
          page.text(entry.summary).text,
        ],
        bold: true,
      },
      { lines: [page.text(byId.class.get(entry.class)?.name ?? { zh: entry.class }).text] },
      { lines: entry.industry.map(({ code, name }) => `${code} ${page.text(name).text}`) },
      { lines: basisLines(entry, page, words) },
      { lines: thresholdLines(entry, page, words) },
    ]),
  );
}

function basisLines({ basis }: Entry, page: PageContext, words: Words): string[] {
  const items = new Map<string, string[]>();
  for (const { policy, item } of basis) {
    const list = items.get(policy) ?? [];
    items.set(policy, item === undefined ? list : [...list, item]);
  }
  return [...items].map(([id, list]) => {
    const short = page.catalogue.byId.policy.get(id)?.short ?? { zh: id };
    const name = page.text(short).text;
    return list.length === 0 ? name : `${name}${words.colon}${list.join(words.separator)}`;
  });
}

function thresholdLines({ thresholds }: Entry, page: PageContext, words: Words): string[] {
  const samples = thresholds.filter(({ sample }) => sample).length;
  // Said once where it holds for all.
  const allSamples = samples > 0 && samples === thresholds.length;
  const lines = thresholds.map(({ indicator, min, max, unit, caseByCase, sample }) => {
    const name = INDICATORS[indicator].name[page.locale];
    const range =
      caseByCase || unit === undefined
        ? words.caseByCase
        : formatRange({ min, max, unit }, page.locale);
    return `${name}${words.colon}${range}${sample && !allSamples ? words.sample : ''}`;
  });
  if (lines.length === 0) return [words.none];
  return allSamples ? [words.allSamples, ...lines] : lines;
}

/** Every instrument that an entry of the catalogue cites. */
export function policyTable(page: PageContext, words: Words): Table {
  const { policies, entriesBy } = page.catalogue;
  return toTable(
    [
      { header: words.policy, share: 60 },
      { header: words.documentNumber, share: 30 },
      { header: words.effective, share: 20, centred: true },
    ],
    policies
      .filter(({ id }) => (entriesBy.policy.get(id)?.length ?? 0) > 0)
      .map(({ title, documentNumber, effective }) => [
        { lines: [page.text(title).text] },
        { lines: [documentNumber ?? words.none] },
        { lines: [page.date(effective).text] },
      ]),
  );
}

/** Whom to ask. */
export function deskTable(page: PageContext, words: Words): Table {
  return toTable(
    [
      { header: words.desk, share: 30 },
      { header: words.phone, share: 25, centred: true },
      { header: words.address, share: 50 },
    ],
    page.catalogue.zone.desks.map(({ name, phone, address, sample }) => [
      { lines: [page.text(name).text + (sample ? words.sample : '')] },
      { lines: [phone ?? words.none] },
      { lines: [page.text(address).text] },
    ]),
  );
}
