/** Pictures of the catalogue that are missing, damaged or none: an error of the catalogue. */
export class UnreadablePictures extends Error {
  override readonly name = 'UnreadablePictures';
  /** Below the catalogue. */
  readonly paths: readonly string[];

  constructor(paths: readonly string[], cause?: unknown) {
    super(`unreadable pictures: ${paths.join(', ')}`, { cause });
    this.paths = paths;
  }

  /** A line for each, as findings are written. */
  describe(line: (path: string) => string): string {
    return this.paths.map(line).join('\n');
  }
}
