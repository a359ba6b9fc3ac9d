import { join } from 'node:path';
import { applyFixes } from '../../core/diagnostics/apply-fixes.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import type { Compilation } from '../../core/pipeline.ts';
import { replaceTexts, type TextChange } from '../replace-texts.ts';

/** Rounds after which a mend that keeps making room for another is left to a person. */
const ROUNDS = 5;

export interface Mended {
  readonly compilation: Compilation;
  /** Paths below the catalogue that were mended. */
  readonly files: readonly string[];
  /** How many findings were mended. */
  readonly count: number;
}

/** Makes the certain mends and checks again, until there is none; a file that changed meanwhile stays. */
export async function mend(
  folder: string,
  first: Compilation,
  again: () => Promise<Compilation>,
): Promise<Mended> {
  let compilation = first;
  const files = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const changes = mendsOf(compilation).map(({ file, ...texts }) => ({
      ...texts,
      path: join(folder, file),
      file,
    }));
    if (changes.length === 0) break;
    const refused = new Set(replaceTexts(changes));
    const made = changes.filter(({ path }) => !refused.has(path));
    for (const { file } of made) files.add(file);
    compilation = await again();
    if (made.length === 0) break;
  }
  const before = fixable(first.diagnostics).length;
  const count = before - fixable(compilation.diagnostics).length;
  return { compilation, files: [...files], count };
}

interface Mend extends Pick<TextChange, 'before' | 'after'> {
  readonly file: string;
}

/** What the certain mends would make of each file. */
export function mendsOf({ diagnostics, sources }: Compilation): readonly Mend[] {
  return [...Map.groupBy(fixable(diagnostics), ({ file }) => file)].flatMap(([file, findings]) => {
    const before = sources.get(file);
    const after = before === undefined ? undefined : applyFixes(before, findings);
    return before === undefined || after === undefined || after === before
      ? []
      : [{ file, before, after }];
  });
}

function fixable(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ fix }) => fix !== undefined && fix.length > 0);
}

/** The lines that differ, as `- old` and `+ new`; mends never move a line. */
export function preview({ before, after }: Mend): string {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return old
    .flatMap((line, at) =>
      line === fresh[at] ? [] : [`  ${at + 1} - ${line}`, `  ${at + 1} + ${fresh[at] ?? ''}`],
    )
    .join('\n');
}
