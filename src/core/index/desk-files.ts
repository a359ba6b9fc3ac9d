import { CHECK_FILE, type CheckFile, FLAGS, packConditions } from '../../desk/check-file.ts';
import { LOOK_UP_FILE, type LookUpFile } from '../../desk/look-up/file.ts';
import { CALLBACK } from '../../finder/format.ts';
import { SECTION_LINES } from '../industry/gbt4754-2017.ts';
import type { Catalogue, Entry } from '../model/catalogue.ts';
import type { IndexFile } from './build-index.ts';
import { entryFacets } from './documents.ts';
import { FINDER_FOLDER } from './finder-files.ts';

/** Files that the self-check and the look-up load; they lie beside the index. */
export function deskFiles(catalogue: Catalogue): IndexFile[] {
  return [file(CHECK_FILE, checkFile(catalogue)), file(LOOK_UP_FILE, lookUpFile(catalogue))];
}

function file(name: string, content: unknown): IndexFile {
  // Line separators are legal in JSON but were not in older scripts.
  const json = JSON.stringify(content).replace(/[\u2028\u2029]/gu, '');
  return {
    path: `${FINDER_FOLDER}/${name}.js`,
    text: `${CALLBACK}(${JSON.stringify(name)},${json});\n`,
  };
}

function checkFile(catalogue: Catalogue): CheckFile {
  const { sectors, classes, entries } = catalogue;
  return {
    sectors: sectors.map(({ id, name }) => ({ id, ...name })),
    classes: classes.map(({ name, tone }) => ({ ...name, tone })),
    rows: entries.map((entry) => [
      entry.id,
      numberOf(catalogue, entry),
      entry.title.zh,
      entry.title.en ?? '',
      sectors.findIndex(({ id }) => id === entry.sector),
      classes.findIndex(({ id }) => id === entry.class),
      flagsOf(catalogue, entry),
      packConditions(entry.thresholds),
    ]),
  };
}

function lookUpFile(catalogue: Catalogue): LookUpFile {
  const { classes, entries } = catalogue;
  const english = new Map(
    entries.flatMap(({ industry }) => industry.map(({ code, name }) => [code, name.en ?? ''])),
  );
  return {
    codes: SECTION_LINES,
    english: Object.fromEntries([...english].filter(([, name]) => name !== '')),
    classes: classes.map(({ name, tone }) => ({ ...name, tone })),
    rows: entries.map((entry) => [
      entry.id,
      numberOf(catalogue, entry),
      entry.title.zh,
      entry.title.en ?? '',
      classes.findIndex(({ id }) => id === entry.class),
      entry.industry.map(({ code }) => code),
      [...entry.aliases.zh, ...entry.aliases.en],
    ]),
  };
}

function numberOf({ byId }: Catalogue, { sector, number }: Entry): string {
  return `${byId.sector.get(sector)?.code ?? ''}-${String(number).padStart(2, '0')}`;
}

function flagsOf(catalogue: Catalogue, entry: Entry): number {
  const investors = entryFacets(catalogue, entry)['investor'] ?? [];
  return (
    (investors.includes('domestic') ? FLAGS.domestic : 0) +
    (investors.includes('foreign') ? FLAGS.foreign : 0) +
    (isClosed(entry) ? FLAGS.closed : 0) +
    (entry.environment.emissions === 'zero' ? FLAGS.zeroEmissions : 0) +
    (entry.foreignAccess === 'restricted' ? FLAGS.restricted : 0)
  );
}

/** New projects of these classes are not taken: restricted and prohibited of the closed list of classes. */
function isClosed(entry: Entry): boolean {
  return entry.class === 'restricted' || entry.class === 'prohibited';
}
