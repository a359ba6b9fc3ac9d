import { existsSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatPretty } from '../../core/diagnostics/reporters/pretty.ts';
import type { Catalogue } from '../../core/model/catalogue.ts';
import type { Locale } from '../../core/read/source-file.ts';
import type { TableRecord } from '../../core/tables/columns/column.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { compileFolder, WORK_OPTIONS, withWorkshop, type Workshop } from '../compile-folder.ts';
import { type Effects, EXIT, type ExitCode } from '../effects.ts';
import { MESSAGES } from '../messages.ts';
import { pathsBelow, shownPath } from '../paths.ts';
import { overlap } from '../replace-folder.ts';
import { toSize } from '../to-size.ts';
import { catalogueFolder } from './check.ts';

type Target = 'xlsx' | 'csv' | 'docx' | 'json';

/** `mulu export`: the catalogue as a file for the office. */
export const exportCommand: Command = {
  name: 'export',
  options: {
    to: { value: 'xlsx|csv|docx|json', choices: ['xlsx', 'csv', 'docx', 'json'] },
    kind: { value: 'entries', choices: ['entries'] },
    out: { value: 'FILE' },
    force: {},
    catalogue: { value: 'DIR' },
    ...WORK_OPTIONS,
  },
  run: (args, effects) =>
    withWorkshop(args, effects, (workshop) => exportCatalogue(args, effects, workshop)),
};

async function exportCatalogue(
  args: Arguments,
  effects: Effects,
  workshop: Workshop,
): Promise<ExitCode> {
  const words = MESSAGES[args.lang].export;
  const { out } = effects.terminal;
  const folder = catalogueFolder(args.values.get('catalogue'), effects);
  const { catalogue, diagnostics, sources } = await compileFolder(folder, effects, workshop);
  if (!catalogue || diagnostics.some(({ severity }) => severity === 'error')) {
    const report = { diagnostics, sources, pathOf: pathsBelow(effects.cwd, folder) };
    out(`${formatPretty(report, { lang: args.lang, ...effects.terminal })}${words.refused}\n`);
    return EXIT.errors;
  }
  const to = (args.values.get('to') ?? 'xlsx') as Target;
  const file = outFile(args, effects, { to, folder, catalogue });
  const { entryRecords } = await import('../../core/tables/records.ts');
  const order = catalogue.sectors.map(({ id }) => id);
  const records = entryRecords(sources, order);
  const bytes = await MAKERS[to]({ catalogue, records, locale: args.lang });
  // A killed run leaves the old file whole.
  writeFileSync(`${file}.mulu-new`, bytes);
  renameSync(`${file}.mulu-new`, file);
  out(`${words.made(shownPath(effects.cwd, file), records.length, toSize(bytes.length))}\n`);
  return EXIT.clean;
}

interface Making {
  readonly catalogue: Catalogue;
  readonly records: readonly TableRecord[];
  readonly locale: Locale;
}

/** Loaded one by one: each format has a library of its own. */
const MAKERS: Readonly<Record<Target, (making: Making) => Promise<Uint8Array>>> = {
  xlsx: async ({ catalogue, records, locale }) => {
    const [{ entrySheets }, { toWorkbook }] = await Promise.all([
      import('../../core/tables/sheet/entry-sheets.ts'),
      import('../../core/tables/sheet/workbook.ts'),
    ]);
    const sheets = entrySheets(catalogue, records, { locale, open: false });
    return toWorkbook(sheets, catalogue.edition.title[locale]);
  },
  csv: async ({ catalogue, records, locale }) => {
    const [{ entryTable }, { codecContext }, { toCsv }] = await Promise.all([
      import('../../core/tables/sheet/entry-sheets.ts'),
      import('../../core/tables/cells.ts'),
      import('../../core/tables/sheet/csv.ts'),
    ]);
    const { rows } = entryTable(records, codecContext(catalogue, locale), false);
    return new TextEncoder().encode(toCsv(rows));
  },
  docx: async ({ catalogue, locale }) =>
    (await import('../../core/exports/docx/catalogue-docx.ts')).toDocx(catalogue, locale),
  json: async ({ catalogue }) => {
    const { catalogueJson } = await import('../../core/exports/open-data/catalogue-json.ts');
    return new TextEncoder().encode(catalogueJson(catalogue));
  },
};

interface Place {
  readonly to: Target;
  readonly folder: string;
  readonly catalogue: Catalogue;
}

/** Where the file goes, once it is known that it may go there. */
function outFile(args: Arguments, { cwd }: Effects, { to, folder, catalogue }: Place): string {
  const { names } = MESSAGES[args.lang].export;
  const name = `${catalogue.zone.id}-${catalogue.edition.id}-${names[to]}.${to}`;
  const file = resolve(cwd, args.values.get('out') ?? name);
  const shown = shownPath(cwd, file);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new UsageError(({ export: words }) => words.outIsFolder(shown));
  if (overlap(file, folder)) {
    throw new UsageError(({ export: words }) => words.outInCatalogue(shown));
  }
  if (existsSync(file) && !args.switches.has('force')) {
    throw new UsageError(({ export: words }) => words.outExists(shown));
  }
  return file;
}
