import { readFileSync } from 'node:fs';
import { nearest } from '../core/diagnostics/nearest.ts';
import { COMMANDS, type ListedCommand } from './command-list.ts';
import { type Command, UsageError } from './command.ts';
import { type Effects, EXIT, type ExitCode } from './effects.ts';
import { type Lang, MESSAGES } from './messages.ts';
import { langOf, parseArguments } from './parse-arguments.ts';

/** Runs one command line and gives its exit code; whatever goes wrong is printed, never thrown. */
export async function run(
  argv: readonly string[],
  effects: Effects,
  commands: readonly (Command | ListedCommand)[] = COMMANDS,
): Promise<ExitCode> {
  const lang = langOf(argv);
  const { out, err } = effects.terminal;
  try {
    const [first, ...rest] = argv;
    if (first === '--version' || first === '-v') {
      out(`mulu ${version()}\n`);
      return EXIT.clean;
    }
    if (first === undefined || ['--help', '-h', 'help'].includes(first)) {
      const { commandHelp, generalHelp } = await import('./help.ts');
      const named = commands.find(({ name }) => name === rest[0]);
      out(named ? commandHelp(await loaded(named), lang) : generalHelp(commands, lang));
      return EXIT.clean;
    }
    const command = await loaded(findCommand(first, commands));
    const args = parseArguments(rest, command);
    if (args.switches.has('help')) {
      const { commandHelp } = await import('./help.ts');
      out(commandHelp(command, lang));
      return EXIT.clean;
    }
    return await command.run(args, effects);
  } catch (error) {
    if (error instanceof UsageError) {
      err(`${error.text(MESSAGES[lang])}\n`);
      return EXIT.usage;
    }
    if (effects.signal.aborted) return EXIT.interrupted;
    err(`${bugReport(error, { lang, verbose: argv.includes('--verbose') })}\n`);
    return EXIT.bug;
  }
}

function findCommand<C extends { readonly name: string }>(name: string, commands: readonly C[]): C {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const names = commands.map((command) => command.name);
  throw new UsageError(({ usage }) =>
    name.startsWith('-')
      ? usage.commandFirst(name)
      : usage.unknownCommand({ name, names, near: nearest(name, names) }),
  );
}

function loaded(command: Command | ListedCommand): Command | Promise<Command> {
  return 'load' in command ? command.load() : command;
}

function bugReport(error: unknown, { lang, verbose }: { lang: Lang; verbose: boolean }): string {
  const { bug } = MESSAGES[lang];
  const message = error instanceof Error ? error.message : String(error);
  if (!verbose) return `${bug.title(message)}\n${bug.tryVerbose}`;
  return `${bug.title(message)}\n${causes(error).join('\n')}`;
}

function causes(error: unknown): string[] {
  const list: string[] = [];
  for (let one = error; one !== undefined && list.length < 10;) {
    list.push(one instanceof Error ? (one.stack ?? one.message) : JSON.stringify(one));
    one = one instanceof Error ? one.cause : undefined;
  }
  return list;
}

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
