import type { CatalogueFolder } from '../core/ports.ts';

/** Where a command writes. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person watches: progress is then shown on one live line. */
  readonly interactive: boolean;
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

/** Everything of the machine that commands use; tests pass their own. */
export interface Effects {
  readonly terminal: Terminal;
  /** The working directory; paths of the arguments and of the output are relative to it. */
  readonly cwd: string;
  readonly isFolder: (path: string) => boolean;
  /** A catalogue folder by its absolute path. */
  readonly catalogueFolder: (path: string) => CatalogueFolder;
  /** `YYYY-MM-DD` where the catalogue's dates are written. */
  readonly today: () => string;
  /** Folder of what can be made again, kept between runs; `undefined` where nothing is kept. */
  readonly cache: string | undefined;
  /** Processors that threads may use. */
  readonly cores: number;
  /** Milliseconds of a clock that only goes forwards. */
  readonly now: () => number;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

export const EXIT = { clean: 0, errors: 1, usage: 2, bug: 70, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
