import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../core/diagnostics/nearest.ts';
import type { Catalogue } from '../../core/model/catalogue.ts';
import { compileCatalogue } from '../../core/pipeline.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { EXIT, type Effects, type ExitCode } from '../effects.ts';
import { MESSAGES } from '../messages.ts';
import { askPerson } from '../new/ask-person.ts';
import { newHelp } from '../new/messages.zh.ts';
import type { Answers, Asker, Question } from '../new/question.ts';
import { NEW_KINDS, type NewKind } from '../new/record-kinds.ts';
import { assertFreeId } from '../records/entry-id.ts';
import { readRecords } from '../records/sources.ts';
import { tryChanges } from '../records/try-changes.ts';
import { catalogueFolder } from './check.ts';

/** Every option of every kind: the help lists them with their meaning. */
const OPTIONS = Object.fromEntries(
  Object.keys(newHelp.options).map((name) => [
    name,
    { value: name === 'catalogue' ? 'DIR' : 'TEXT' },
  ]),
);

type AskerFor = typeof askPerson;

/** `mulu new` with a given way to ask for what the command line does not say. */
export function makeNewCommand(askerFor: AskerFor): Command {
  return {
    name: 'new',
    positional: 'KIND',
    options: OPTIONS,
    run: async (args, effects) => {
      try {
        return await make(args, effects, askerFor);
      } catch (error) {
        // Ctrl-C at a question.
        if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
        effects.terminal.err(`${MESSAGES[args.lang].new.cancelled}\n`);
        return EXIT.interrupted;
      }
    },
  };
}

export const newCommand = makeNewCommand(askPerson);

async function make(args: Arguments, effects: Effects, askerFor: AskerFor): Promise<ExitCode> {
  const { lang, values } = args;
  const kind = kindOf(args.positional);
  const folder = catalogueFolder(values.get('catalogue'), effects);
  const today = effects.today();
  const now = effects.catalogueFolder(folder);
  const { catalogue } = await compileCatalogue({ folder: now, today });
  if (!catalogue) throw new UsageError(({ remove }) => remove.incomplete);
  const asker = effects.terminal.interactive ? askerFor(lang, effects.signal) : undefined;
  const answers = await gather(NEW_KINDS[kind].questions(catalogue), values, asker);
  if (kind === 'entry') assertFreeId(await readRecords(folder), answers.get('id') ?? '');
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const files = NEW_KINDS[kind].files({ answers, catalogue, today, read });
  if (kind === 'term') assertFreeTerm(catalogue, answers);
  else assertNew(files, folder);
  if (!(await tryChanges(files, { folder, effects, lang }))) {
    effects.terminal.err(`${MESSAGES[lang].new.refused}\n`);
    return EXIT.errors;
  }
  report(args, effects, files);
  return EXIT.clean;
}

function kindOf(given: string | undefined): NewKind {
  const kinds = Object.keys(NEW_KINDS) as NewKind[];
  const found = kinds.find((one) => one === given);
  if (found) return found;
  const near = given === undefined ? undefined : nearest(given, kinds);
  throw new UsageError(({ new: words }) => words.whichKind(kinds, near));
}

/** The answers from the command line, then from the person; wrong usage when one is missing. */
async function gather(
  questions: readonly Question[],
  given: Arguments['values'],
  asker: Asker | undefined,
): Promise<Answers> {
  const answers = new Map<string, string>();
  const missing: string[] = [];
  for (const question of questions) {
    const { flag, optional } = question;
    const choices = question.choices?.(answers);
    const value = given.get(flag);
    if (value !== undefined) {
      const values = choices?.map((choice) => choice.value);
      if (values && !values.includes(value)) {
        throw new UsageError(({ new: words }) =>
          words.unknown(flag, value, nearest(value, values)),
        );
      }
      answers.set(flag, value);
    } else if (asker && choices?.length !== 0) answers.set(flag, await asker(question, choices));
    else if (optional !== true) missing.push(`--${flag}`);
  }
  if (missing.length > 0) throw new UsageError(({ new: words }) => words.missing(missing));
  return answers;
}

function assertNew(files: readonly { readonly path: string }[], folder: string): void {
  const taken = files.find(({ path }) => existsSync(join(folder, path)));
  if (taken) throw new UsageError(({ new: words }) => words.exists(taken.path));
}

function assertFreeTerm({ byId }: Catalogue, answers: Answers): void {
  const id = answers.get('id') ?? '';
  if (byId.term.has(id)) throw new UsageError(({ new: words }) => words.exists(id));
}

function report(
  { lang }: Arguments,
  { terminal }: Effects,
  files: readonly { readonly path: string }[],
): void {
  const words = MESSAGES[lang].new;
  terminal.out(`${words.done(files.map(({ path }) => path))}\n${words.next}\n`);
}
