import type { Effects, ExitCode } from './effects.ts';
import type { Lang, Messages } from './messages.ts';

export type CommandName =
  'check' | 'build' | 'pack' | 'book' | 'search' | 'export' | 'import' | 'serve' | 'dev';

export interface OptionSpec {
  /** What stands for the value in the help; an option without one is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** May be given several times: the values are joined by line feeds. */
  readonly repeats?: true;
}

/** The arguments of one run, checked against the command's options. */
export interface Arguments {
  readonly positional: string | undefined;
  readonly values: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
  readonly lang: Lang;
}

export interface Command {
  readonly name: CommandName;
  /** Placeholder of the one argument without a name. */
  readonly positional?: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly run: (args: Arguments, effects: Effects) => Promise<ExitCode>;
}

/** A wrong command line: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly text: (messages: Messages) => string;

  constructor(text: (messages: Messages) => string) {
    super('wrong usage');
    this.text = text;
  }
}
