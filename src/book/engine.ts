/** What is set: the templates and the data by name, and the fonts; nothing else is read. */
export interface Manuscript {
  readonly templates: ReadonlyMap<string, string>;
  readonly main: string;
  /** JSON, as `book.json` beside the templates. */
  readonly data: Uint8Array;
  readonly fonts: readonly Uint8Array[];
}

/** Sets a manuscript as PDF; throws with the typesetter's own words when it cannot. */
export type Engine = (manuscript: Manuscript) => Promise<Uint8Array>;

export const DATA_FILE = 'book.json';

/**
 * The typesetter. Its native build is several times faster and exists for some systems only; the
 * WebAssembly build runs everywhere. Both give the same bytes.
 */
export async function findEngine(): Promise<Engine> {
  try {
    return (await import('./native-engine.ts')).setNatively;
  } catch {
    return (await import('./wasm-engine.ts')).setInWasm;
  }
}
