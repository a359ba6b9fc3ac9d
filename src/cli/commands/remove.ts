import { compileCatalogue } from '../../core/pipeline.ts';
import type { ParsedRecord } from '../../core/parse/parse-record.ts';
import { isPossible, isWellFormed } from '../../core/validate/text/dates.ts';
import type { FileChange } from '../change-files.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { EXIT } from '../effects.ts';
import { MESSAGES } from '../messages.ts';
import { existingEntry, textIn } from '../records/entry-id.ts';
import { removalFile } from '../records/removal-file.ts';
import { edited, findRecord, readRecords } from '../records/sources.ts';
import { tryChanges } from '../records/try-changes.ts';
import { catalogueFolder } from './check.ts';

const KINDS = ['withdrawn', 'replaced', 'merged', 'split'] as const;
type How = (typeof KINDS)[number];

/** `mulu remove`: an entry goes, its address stays with the reason and what replaced it. */
export const removeCommand: Command = {
  name: 'remove',
  positional: 'ID',
  options: {
    reason: { value: 'TEXT' },
    'reason-en': { value: 'TEXT' },
    successor: { value: 'ID', repeats: true },
    how: { value: KINDS.join('|'), choices: KINDS },
    edition: { value: 'EDITION' },
    date: { value: 'YYYY-MM-DD' },
    renumber: {},
    catalogue: { value: 'DIR' },
  },
  run: async (args, effects) => {
    const { positional: id, values, switches, lang } = args;
    if (id === undefined) throw new UsageError(({ remove }) => remove.needsId);
    const folder = catalogueFolder(values.get('catalogue'), effects);
    const records = await readRecords(folder);
    const chinese = existingEntry(records, id);
    const { catalogue } = await compileCatalogue({
      folder: effects.catalogueFolder(folder),
      today: effects.today(),
    });
    if (!catalogue) throw new UsageError(({ remove }) => remove.incomplete);
    const english = findRecord(records, 'entry', id, 'en');
    const zh = textIn(chinese, 'title') ?? id;
    const record = removalFile(id, {
      title: { zh, en: textIn(english, 'title') ?? zh },
      sector: chinese.address.sector ?? '',
      edition: values.get('edition') ?? catalogue.edition.id,
      date: dateOf(args) ?? effects.today(),
      ...reasonAndSuccessors(args, records),
    });
    const changes: FileChange[] = [
      record,
      ...(switches.has('renumber') ? renumbered(records, chinese) : []),
      ...[chinese, english].flatMap((one) =>
        one ? [{ path: one.source.path, text: undefined }] : [],
      ),
    ];
    const words = MESSAGES[lang].remove;
    if (!(await tryChanges(changes, { folder, effects, lang }))) {
      effects.terminal.err(`${words.refused}\n`);
      return EXIT.errors;
    }
    effects.terminal.out(`${words.done(id, record.path)}\n`);
    return EXIT.clean;
  },
};

function dateOf({ values }: Arguments): string | undefined {
  const date = values.get('date');
  if (date === undefined || (isWellFormed(date, 'date') && isPossible(date))) return date;
  throw new UsageError(({ remove }) => remove.badDate(date));
}

function reasonAndSuccessors({ values }: Arguments, records: readonly ParsedRecord[]) {
  const [zh, en] = [values.get('reason'), values.get('reason-en')];
  if (zh === undefined || en === undefined) {
    throw new UsageError(({ remove }) => remove.needsReason);
  }
  const successors = values.get('successor')?.split('\n') ?? [];
  const unknown = successors.find((one) => !findRecord(records, 'entry', one));
  if (unknown !== undefined) throw new UsageError(({ remove }) => remove.noSuccessor(unknown));
  const guess: How = (['withdrawn', 'replaced'] as const)[successors.length] ?? 'split';
  const how = (values.get('how') as How | undefined) ?? guess;
  return { how, reason: { zh, en }, successors };
}

/** Moves the later numbers of the sector up by one; only the numbers are rewritten. */
function renumbered(records: readonly ParsedRecord[], gone: ParsedRecord): FileChange[] {
  const number = Number(gone.data['number']);
  return records.flatMap((record): FileChange[] => {
    const { address, data, source } = record;
    const own = data['number'];
    const later = typeof own === 'number' && own > number;
    if (address.kind !== 'entry' || address.sector !== gone.address.sector || !later) return [];
    const edit = { ...record.locate(['number']), text: String(own - 1) };
    return [{ path: source.path, text: edited(source.text, [edit]) }];
  });
}
