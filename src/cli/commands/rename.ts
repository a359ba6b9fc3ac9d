import { compileCatalogue } from '../../core/pipeline.ts';
import { type Command, UsageError } from '../command.ts';
import { EXIT } from '../effects.ts';
import { MESSAGES } from '../messages.ts';
import { assertFreeId, existingEntry, textIn } from '../records/entry-id.ts';
import { removalFile } from '../records/removal-file.ts';
import { renameChanges } from '../records/rename-entry.ts';
import { findRecord, readRecords } from '../records/sources.ts';
import { tryChanges } from '../records/try-changes.ts';
import { catalogueFolder } from './check.ts';

/** `mulu rename`: another id for an entry, with a way from the old address to the new one. */
export const renameCommand: Command = {
  name: 'rename',
  positional: 'OLD',
  second: 'NEW',
  options: {
    reason: { value: 'TEXT' },
    'reason-en': { value: 'TEXT' },
    catalogue: { value: 'DIR' },
  },
  run: async ({ positional: from, second: to, values, lang }, effects) => {
    if (from === undefined || to === undefined) {
      throw new UsageError(({ rename }) => rename.needsBoth);
    }
    const folder = catalogueFolder(values.get('catalogue'), effects);
    const records = await readRecords(folder);
    const chinese = existingEntry(records, from);
    assertFreeId(records, to);
    const { catalogue } = await compileCatalogue({
      folder: effects.catalogueFolder(folder),
      today: effects.today(),
    });
    if (!catalogue) throw new UsageError(({ remove }) => remove.incomplete);
    const zh = textIn(chinese, 'title') ?? from;
    const changes = [
      ...renameChanges(records, from, to),
      removalFile(from, {
        title: { zh, en: textIn(findRecord(records, 'entry', from, 'en'), 'title') ?? zh },
        sector: chinese.address.sector ?? '',
        edition: catalogue.edition.id,
        date: effects.today(),
        how: 'renamed',
        reason: {
          zh: values.get('reason') ?? MESSAGES.zh.rename.reason,
          en: values.get('reason-en') ?? 'The id has changed; the content is the same.',
        },
        successors: [to],
      }),
    ];
    const words = MESSAGES[lang].rename;
    if (!(await tryChanges(changes, { folder, effects, lang }))) {
      effects.terminal.err(`${words.refused}\n`);
      return EXIT.errors;
    }
    effects.terminal.out(`${words.done(from, to, changes.length)}\n`);
    return EXIT.clean;
  },
};
