import { join } from 'node:path';
import { applyFixes } from '../../core/diagnostics/apply-fixes.ts';
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import type { Judgement } from '../../core/pipeline.ts';
import { addressOf } from '../../core/read/source-file.ts';
import { formatFile } from '../../core/validate/format/format-file.ts';
import { replaceTexts, type TextChange } from '../replace-texts.ts';

/** A finding of the whole file, which formatting mends. */
const FORM = 'rule/not-formatted';
/** Rounds after which a mend that keeps making room for another is left to a person. */
const ROUNDS = 5;

export interface Mended {
  readonly judgement: Judgement;
  /** Paths below the catalogue that were mended. */
  readonly files: readonly string[];
  /** How many findings were mended. */
  readonly count: number;
}

/** Makes the certain mends and checks again, until there is none; a file that changed meanwhile stays. */
export async function mend(
  folder: string,
  first: Judgement,
  again: () => Promise<Judgement>,
): Promise<Mended> {
  let judgement = first;
  const files = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const changes = mendsOf(judgement).map(({ file, ...texts }) => ({
      ...texts,
      path: join(folder, file),
      file,
    }));
    if (changes.length === 0) break;
    const refused = new Set(replaceTexts(changes));
    const made = changes.filter(({ path }) => !refused.has(path));
    for (const { file } of made) files.add(file);
    judgement = await again();
    if (made.length === 0) break;
  }
  const before = fixable(first.diagnostics).length;
  const count = before - fixable(judgement.diagnostics).length;
  return { judgement, files: [...files], count };
}

interface Mend extends Pick<TextChange, 'before' | 'after'> {
  readonly file: string;
}

/** What the certain mends would make of each file; a file is formatted once nothing else is to be mended. */
export function mendsOf({ diagnostics, sources }: Judgement): readonly Mend[] {
  return [...Map.groupBy(fixable(diagnostics), ({ file }) => file)].flatMap(([path, findings]) => {
    const before = sources.get(path);
    const address = addressOf(path);
    if (before === undefined) return [];
    const fixed = applyFixes(before, findings);
    const after =
      fixed === before && address ? (formatFile({ path, text: before, address }) ?? before) : fixed;
    return after === before ? [] : [{ file: path, before, after }];
  });
}

function fixable(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ code, fix }) => code === FORM || (fix?.length ?? 0) > 0);
}

/** The lines that differ as `- old` and `+ new`; of a file that is only formatted, no line. */
export function preview({ before, after }: Mend): string {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  if (old.length !== fresh.length) return '  …';
  return old
    .flatMap((line, at) =>
      line === fresh[at] ? [] : [`  ${at + 1} - ${line}`, `  ${at + 1} + ${fresh[at] ?? ''}`],
    )
    .join('\n');
}
