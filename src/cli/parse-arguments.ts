import { parseArgs } from 'node:util';
import { nearest } from '../core/diagnostics/nearest.ts';
import { type Arguments, type Command, type OptionSpec, UsageError } from './command.ts';
import type { Lang } from './messages.ts';

/** Options of every command. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  lang: { value: 'zh|en', choices: ['zh', 'en'] },
  verbose: {},
  help: {},
};

const SHORT: Readonly<Record<string, string>> = { h: 'help' };

/** Checks the arguments after the command's name; throws a `UsageError` at the first wrong one. */
export function parseArguments(argv: readonly string[], command: Command): Arguments {
  const specs: Readonly<Record<string, OptionSpec>> = { ...COMMON_OPTIONS, ...command.options };
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { value }]) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const values = new Map<string, string>();
  const switches = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const name = SHORT[token.name] ?? token.name;
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (!spec) throw unknownOption(token.rawName, Object.keys(specs));
    if (spec.value) {
      const value = checkValue({ name, spec, value: token.value });
      const before = spec.repeats ? values.get(name) : undefined;
      values.set(name, before === undefined ? value : `${before}\n${value}`);
    } else if (token.value === undefined) switches.add(name);
    else throw new UsageError((messages) => messages.usage.takesNoValue(`--${name}`));
  }
  const [positional, second] = positionals;
  const most = command.manyPositionals ? Infinity : command.second ? 2 : command.positional ? 1 : 0;
  const tooMany = positionals.at(most);
  if (most < positionals.length && tooMany !== undefined) {
    throw new UsageError((messages) => messages.usage.tooManyArguments(tooMany));
  }
  return { positional, second, positionals, values, switches, lang: langIn(values.get('lang')) };
}

/** The language asked for, even on a command line that is otherwise wrong. */
export function langOf(argv: readonly string[]): Lang {
  const index = argv.indexOf('--lang');
  const joined = argv.find((one) => one.startsWith('--lang='))?.slice('--lang='.length);
  return langIn(joined ?? (index === -1 ? undefined : argv[index + 1]));
}

/** `pack` takes several languages; the first of them is the one to speak. */
function langIn(given: string | undefined): Lang {
  return given?.split(',')[0]?.trim() === 'en' ? 'en' : 'zh';
}

/** A whole number from 0 to `max`; `undefined` when the option is not given. */
export function numberOption(args: Arguments, name: string, max: number): number | undefined {
  const value = args.values.get(name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (/^\d{1,9}$/u.test(value) && number <= max) return number;
  throw new UsageError((messages) => messages.usage.notANumber(`--${name}`, value, max));
}

function unknownOption(rawName: string, names: readonly string[]): UsageError {
  const near = nearest(rawName.replace(/^-+/u, ''), names);
  return new UsageError((messages) => messages.usage.unknownOption(rawName, near && `--${near}`));
}

interface Given {
  readonly name: string;
  readonly spec: OptionSpec;
  readonly value: string | undefined;
}

function checkValue({ name, spec, value }: Given): string {
  if (value === undefined || value === '') {
    throw new UsageError((messages) => messages.usage.missingValue(`--${name}`, spec.value ?? ''));
  }
  const { choices } = spec;
  if (choices && !choices.includes(value)) {
    const near = nearest(value, choices);
    throw new UsageError((messages) =>
      messages.usage.badChoice({ option: `--${name}`, value, choices, near }),
    );
  }
  return value;
}
