import type { Both } from '../../finder/format.ts';

/** Name of the look-up's file in the folder of the finder's index. */
export const LOOK_UP_FILE = 'industries';

/** An entry: id, printed number, titles, place of its class, its codes and its aliases. */
export type LookUpRow = readonly [
  id: string,
  number: string,
  zh: string,
  en: string,
  policyClass: number,
  codes: readonly string[],
  aliases: readonly string[],
];

/** What the look-up loads: the standard in its compact form, see `SECTION_LINES`, and the entries. */
export interface LookUpFile {
  readonly codes: readonly string[];
  /** English names of the codes that the catalogue uses. */
  readonly english: Readonly<Record<string, string>>;
  readonly classes: readonly (Both & { readonly tone: string })[];
  readonly rows: readonly LookUpRow[];
}
