import { editionChanges } from '../../editions/edition-states.ts';
import { formatLock } from '../../editions/lock-file.ts';
import { editionsWords } from '../../i18n/editions.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { EntryFacts, FactNames } from '../../model/edition-lock.ts';
import { toCsv } from '../../../shelf/csv.ts';

/** A text file of the output. */
export interface EditionFile {
  /** From the root of the output. */
  readonly path: string;
  readonly text: string;
}

/** Where the data of a frozen edition lie, from the root of the output. */
export function editionDataPath(edition: string, format: 'json' | 'csv'): string {
  return `editions/${edition}/entries.${format}`;
}

/** The data of every frozen edition for download: its lock, and its list as a table. */
export function editionFiles(catalogue: Catalogue): EditionFile[] {
  return editionChanges(catalogue).flatMap(({ edition, facts, lock, names }) =>
    lock
      ? [
          { path: editionDataPath(edition.id, 'json'), text: formatLock(lock) },
          {
            path: editionDataPath(edition.id, 'csv'),
            text: `\uFEFF${toCsv([headRow(), ...[...facts].map(([id, one]) => rowOf(id, one, names))])}`,
          },
        ]
      : [],
  );
}

/** One table for both languages. */
function headRow(): string[] {
  const { columns } = editionsWords('zh');
  const { id, number, title, titleEn, sector, subsector, class: policyClass, industry } = columns;
  return [id, number, title, titleEn, sector, subsector, policyClass, industry, columns.summary];
}

function rowOf(id: string, facts: EntryFacts, names: FactNames): string[] {
  const letter = names.letter[facts.sector]?.zh ?? facts.sector;
  return [
    id,
    `${letter}-${String(facts.number).padStart(2, '0')}`,
    facts.title.zh,
    facts.title.en ?? '',
    names.sector[facts.sector]?.zh ?? facts.sector,
    names.subsector[facts.subsector]?.zh ?? facts.subsector,
    names.class[facts.class]?.zh ?? facts.class,
    facts.industry.map(({ code, name }) => `${code} ${name}`).join('；'),
    facts.summary.zh,
  ];
}
