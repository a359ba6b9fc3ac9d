/** A built site, read only. */
export interface OutputFolder {
  /** Paths of all files, POSIX, relative to the folder, in code-point order. */
  readonly paths: readonly string[];
  /** The bytes of one listed file. */
  readonly read: (path: string) => Uint8Array;
}
