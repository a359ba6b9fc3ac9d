import type { Command, CommandName } from './command.ts';

/** A command by its name; its code is loaded when it is asked for, since a run needs one of them. */
export interface ListedCommand {
  readonly name: CommandName;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order of the help. */
export const COMMANDS: readonly ListedCommand[] = [
  { name: 'new', load: async () => (await import('./commands/new.ts')).newCommand },
  { name: 'edit', load: async () => (await import('./commands/edit.ts')).editCommand },
  { name: 'import', load: async () => (await import('./commands/import.ts')).importCommand },
  { name: 'export', load: async () => (await import('./commands/export.ts')).exportCommand },
  { name: 'check', load: async () => (await import('./commands/check.ts')).checkCommand },
  { name: 'fmt', load: async () => (await import('./commands/fmt.ts')).fmtCommand },
  { name: 'rename', load: async () => (await import('./commands/rename.ts')).renameCommand },
  { name: 'remove', load: async () => (await import('./commands/remove.ts')).removeCommand },
  { name: 'dev', load: async () => (await import('./commands/dev.ts')).devCommand },
  { name: 'build', load: async () => (await import('./commands/build.ts')).buildCommand },
  { name: 'serve', load: async () => (await import('./commands/serve.ts')).serveCommand },
  { name: 'search', load: async () => (await import('./commands/search.ts')).searchCommand },
  { name: 'pack', load: async () => (await import('./commands/pack.ts')).packCommand },
  { name: 'book', load: async () => (await import('./commands/book.ts')).bookCommand },
  { name: 'diff', load: async () => (await import('./commands/diff.ts')).diffCommand },
  { name: 'freeze', load: async () => (await import('./commands/freeze.ts')).freezeCommand },
  { name: 'report', load: async () => (await import('./commands/report.ts')).reportCommand },
];
