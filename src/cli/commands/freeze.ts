import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countDiagnostics } from '../../core/diagnostics/reporters/report.ts';
import { formatPretty } from '../../core/diagnostics/reporters/pretty.ts';
import { formatLock, toLock } from '../../core/editions/lock-file.ts';
import type { Catalogue, Edition } from '../../core/model/catalogue.ts';
import { type EditionLock, lockPath } from '../../core/model/edition-lock.ts';
import type { Compilation } from '../../core/pipeline.ts';
import { changeFiles } from '../change-files.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { compileFolder, WORK_OPTIONS, withWorkshop } from '../compile-folder.ts';
import { type Effects, EXIT, type ExitCode } from '../effects.ts';
import { commitOf } from '../git/git.ts';
import { compileRevision } from '../git/compile-revision.ts';
import { inForm } from '../in-form.ts';
import { MESSAGES } from '../messages.ts';
import { pathsBelow, shownPath } from '../paths.ts';
import { toSize } from '../to-size.ts';
import { catalogueFolder } from './check.ts';

/** `mulu freeze`: writes the lock of an edition, once and for all. */
export const freezeCommand: Command = {
  name: 'freeze',
  positional: 'EDITION',
  options: { from: { value: 'REV' }, catalogue: { value: 'DIR' }, ...WORK_OPTIONS },
  run: async (args, effects) => {
    const folder = catalogueFolder(args.values.get('catalogue'), effects);
    const compiled = await withWorkshop(args, effects, (workshop) =>
      compileFolder(folder, effects, workshop),
    );
    const work: Work = { args, effects, folder, words: MESSAGES[args.lang].freeze };
    const { catalogue } = compiled;
    if (!catalogue || hasErrors(compiled)) return refuse(compiled, work);
    const edition = editionNamed(args.positional, catalogue, work);
    const content = await contentOf(edition, catalogue, work);
    return writeLock(edition, toLock(content, edition), work);
  },
};

interface Work {
  readonly args: Arguments;
  readonly effects: Effects;
  /** Absolute path of the catalogue. */
  readonly folder: string;
  readonly words: (typeof MESSAGES)['zh']['freeze'];
}

function hasErrors({ diagnostics }: Compilation): boolean {
  return countDiagnostics(diagnostics).errors > 0;
}

function refuse({ diagnostics, sources }: Compilation, work: Work): ExitCode {
  const { args, effects, folder, words } = work;
  const report = { diagnostics, sources, pathOf: pathsBelow(effects.cwd, folder) };
  effects.terminal.out(formatPretty(report, { lang: args.lang, ...effects.terminal }));
  effects.terminal.err(`${words.refused}\n`);
  return EXIT.errors;
}

function editionNamed(id: string | undefined, { editions }: Catalogue, { args }: Work): Edition {
  const known = editions.map((one) => one.id);
  if (id === undefined) throw new UsageError(({ freeze }) => freeze.whichEdition(known));
  const edition = editions.find((one) => one.id === id);
  if (!edition) throw new UsageError(({ freeze }) => freeze.noEdition(id, known));
  if (edition.status === 'draft' && !args.values.has('from')) {
    throw new UsageError(({ freeze }) => freeze.draft(id));
  }
  return edition;
}

/** The catalogue whose entries are frozen: that of the files, or of a commit. */
async function contentOf({ id }: Edition, now: Catalogue, work: Work): Promise<Catalogue> {
  const { args, effects, folder, words } = work;
  const revision = args.values.get('from');
  if (revision === undefined) {
    if (now.edition.id === id) return now;
    throw new UsageError(({ freeze }) => freeze.notCurrent(id, now.edition.id));
  }
  const commit = commitOf(folder, revision);
  if (commit === undefined) throw new UsageError(({ freeze }) => freeze.noRevision(revision));
  const past = await compileRevision(folder, commit, effects);
  if (!past.catalogue) throw new UsageError(({ freeze }) => freeze.noZone);
  const { errors } = countDiagnostics(past.diagnostics);
  if (errors > 0) effects.terminal.err(`${words.unsound(revision, errors)}\n`);
  if (past.borrowed.length > 0) effects.terminal.err(`${words.borrowed(past.borrowed)}\n`);
  return past.catalogue;
}

function writeLock(edition: Edition, lock: EditionLock, work: Work): ExitCode {
  const { effects, folder, words } = work;
  const { id } = edition;
  const path = lockPath(id);
  const file = join(folder, path);
  const text = formatLock(lock);
  const frozen = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (frozen !== undefined && frozen !== text) {
    effects.terminal.err(`${words.different(id)}\n`);
    return EXIT.errors;
  }
  const own = `editions/${id}.yaml`;
  const record = readFileSync(join(folder, own), 'utf8');
  if (frozen !== undefined && edition.lock === lock.checksum) {
    effects.terminal.out(`${words.same(id)}\n`);
    return EXIT.clean;
  }
  const changes = [
    { path, text },
    { path: own, text: withLock(record, lock.checksum) },
  ];
  changeFiles(folder, inForm(folder, changes));
  const shown = shownPath(effects.cwd, file);
  const size = toSize(Buffer.byteLength(text));
  effects.terminal.out(`${words.done(id, lock.entries.length, shown, size)}\n`);
  effects.terminal.out(`${words.checksum(lock.checksum)}\n`);
  return EXIT.clean;
}

/** The file of an edition with its line `lock`; nothing else in it is touched. */
function withLock(record: string, checksum: string): string {
  const line = `lock: ${checksum}`;
  if (/^lock:.*$/mu.test(record)) return record.replace(/^lock:.*$/mu, line);
  return `${record.replace(/\n*$/u, '')}\n${line}\n`;
}
