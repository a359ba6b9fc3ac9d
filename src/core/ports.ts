/** The only ways out of the core. Real ones are in `src/cli/node-ports.ts`; tests pass their own. */

/** One name found below the catalogue folder. `path` is POSIX, relative to that folder. */
export interface FolderEntry {
  readonly path: string;
  readonly type: 'file' | 'symlink' | 'other';
  /** Bytes; 0 for anything but a file. */
  readonly size: number;
  /** Another one whenever the bytes may be others; `undefined` where that cannot be told. */
  readonly stamp?: string | undefined;
}

/** Reading access to a catalogue folder. */
export interface CatalogueFolder {
  /** Everything below the folder, in any order; symbolic links are listed, never followed. */
  list(): Promise<readonly FolderEntry[]>;
  /** The bytes of one listed file. */
  read(path: string): Promise<Uint8Array>;
}
