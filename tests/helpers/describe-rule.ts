import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostics/diagnostic.ts';
import { compileCatalogue } from '../../src/core/pipeline.ts';
import { BASE, TODAY } from './fixture-cases.ts';
import { memoryFolder } from './memory-folder.ts';

export const ENTRY = 'entries/health/vaccines.md';

/** What is changed in the sound base catalogue: `from` by `to` in a file, or a whole file. */
export type Edit =
  | { readonly path?: string; readonly from: string; readonly to: string }
  | { readonly path: string; readonly text: string };

interface Good {
  readonly name: string;
  readonly edits: readonly Edit[];
}

interface Bad extends Good {
  /** The text under the finding. */
  readonly shows: string;
  /** A part of the Chinese message. */
  readonly says?: string;
  /** What stands in the place of `shows` after the fix. */
  readonly fixed?: string;
}

/** The base catalogue with edits; throws when an edit finds nothing to change. */
export function edited(edits: readonly Edit[]): Record<string, string> {
  const files: Record<string, string> = { ...BASE };
  for (const edit of edits) {
    if ('text' in edit) {
      files[edit.path] = edit.text;
      continue;
    }
    const path = edit.path ?? ENTRY;
    const text = files[path] ?? '';
    if (!text.includes(edit.from)) throw new Error(`${path} has no “${edit.from}”`);
    files[path] = text.replace(edit.from, () => edit.to);
  }
  return files;
}

/** The findings of one code in the edited base, each with the text under it. */
export async function findingsIn(
  code: string,
  edits: readonly Edit[],
): Promise<{ diagnostic: Diagnostic; shows: string; fixed: string | undefined }[]> {
  const folder = memoryFolder(edited(edits));
  const { diagnostics, sources } = await compileCatalogue({ folder, today: TODAY });
  return diagnostics
    .filter((diagnostic) => diagnostic.code === code)
    .map((diagnostic) => ({
      diagnostic,
      shows: (sources.get(diagnostic.file) ?? '').slice(diagnostic.span.start, diagnostic.span.end),
      fixed: diagnostic.fix?.map(({ text }) => text).join(''),
    }));
}

/** Tests a rule on edits of the base catalogue: each bad one is reported once, no good one at all. */
export function describeRule(
  code: string,
  { bad, good }: { readonly bad: readonly Bad[]; readonly good: readonly Good[] },
): void {
  describe(code, () => {
    test.each(bad)('reports $name', async ({ edits, shows, says = '', fixed }) => {
      const found = await findingsIn(code, edits);
      expect(found.map((one) => one.shows)).toEqual([shows]);
      expect(found[0]?.diagnostic.message.zh).toContain(says);
      if (fixed !== undefined) expect(found[0]?.fixed).toBe(fixed);
    });

    test.each(good)('accepts $name', async ({ edits }) => {
      expect(await findingsIn(code, edits)).toEqual([]);
    });
  });
}

/** An edit of the title of the base's entry. */
export function titled(title: string): readonly Edit[] {
  return [{ from: 'title: 人用疫苗研发及生产', to: `title: ${title}` }];
}

/** An edit of the body of the base's entry. */
export function bodied(body: string): readonly Edit[] {
  return [{ from: '## 招引方向\n', to: `${body}\n` }];
}
