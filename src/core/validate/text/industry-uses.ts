import type { Path } from '../../parse/locate.ts';
import type { ParsedRecord } from '../../parse/parse-record.ts';
import type { Drafts } from '../rules/rule.ts';

/** A place where a code of GB/T 4754 is written. */
export interface IndustryUse {
  readonly record: ParsedRecord;
  readonly path: Path;
  readonly code: string;
}

/** Every industry code of entries, of the register of English names and of the sectors' divisions. */
export function industryUses({ zh }: Drafts<ParsedRecord>): readonly IndustryUse[] {
  return [
    ...zh.entry.flatMap(({ data, record }) =>
      data.industry.map(({ code }, index) => ({ record, path: ['industry', index, 'code'], code })),
    ),
    ...zh.industries.flatMap(({ data, record }) =>
      data.industries.map(({ code }, index) => ({
        record,
        path: ['industries', index, 'code'],
        code,
      })),
    ),
    ...zh.sectors.flatMap(({ data, record }) =>
      data.sectors.flatMap(({ divisions }, sector) =>
        divisions.map((code, index) => ({
          record,
          path: ['sectors', sector, 'divisions', index],
          code,
        })),
      ),
    ),
  ];
}
