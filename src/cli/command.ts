import type { Effects, ExitCode } from './effects.ts';
import type { Lang, Messages } from './messages.ts';

export type CommandName =
  | 'new'
  | 'edit'
  | 'import'
  | 'export'
  | 'check'
  | 'fmt'
  | 'rename'
  | 'remove'
  | 'dev'
  | 'build'
  | 'serve'
  | 'search'
  | 'pack'
  | 'book'
  | 'diff'
  | 'freeze'
  | 'report';

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
  /** The second argument without a name. */
  readonly second?: string | undefined;
  /** Every argument without a name, of a command that takes many. */
  readonly positionals?: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
  readonly lang: Lang;
}

export interface Command {
  readonly name: CommandName;
  /** Placeholder of the one argument without a name. */
  readonly positional?: string;
  /** Placeholder of a second one. */
  readonly second?: string;
  /** Takes any number of them. */
  readonly manyPositionals?: true;
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
