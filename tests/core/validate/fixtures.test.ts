import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostics/diagnostic.ts';
import { type Compilation, compileCatalogue } from '../../../src/core/pipeline.ts';
import { ALL_KINDS } from '../../../src/core/validate/kinds.ts';
import { BUILT_CASES } from '../../helpers/built-cases.ts';
import { BASE, findingsOf, fixtureCases, TODAY } from '../../helpers/fixture-cases.ts';
import { memoryFolder } from '../../helpers/memory-folder.ts';

const CASES = [...fixtureCases(), ...BUILT_CASES];

test('the base of the fixtures is sound', async () => {
  expect(await findingsOf(BASE)).toEqual([]);
});

test.each(CASES)('$name: every marked line is reported and nothing else', async (one) => {
  const found = await findingsOf(one.files);
  expect(found.toSorted()).toEqual(one.expected.toSorted());
});

test('every sort of finding has a marked line', () => {
  const marked = new Set(
    CASES.flatMap(({ expected }) => expected.map((line) => line.split(' ')[1])),
  );
  const without = ALL_KINDS.map(({ code }) => code).filter((code) => !marked.has(code));
  expect(without).toEqual([]);
});

/** The text of a file after one fix. */
function mended(text: string, { fix = [] }: Diagnostic): string {
  return fix
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (before, { start, end, text: to }) => before.slice(0, start) + to + before.slice(end),
      text,
    );
}

test.each(fixtureCases())('$name: every fix ends its finding', async ({ files }) => {
  const count = ({ diagnostics }: Compilation, { file, code }: Diagnostic): number =>
    diagnostics.filter((one) => one.file === file && one.code === code).length;
  const before = await compileCatalogue({ folder: memoryFolder(files), today: TODAY });
  for (const finding of before.diagnostics.filter(({ fix }) => fix)) {
    const text = mended(before.sources.get(finding.file) ?? '', finding);
    const folder = memoryFolder({ ...files, [finding.file]: text });
    const after = await compileCatalogue({ folder, today: TODAY });
    expect(count(after, finding)).toBe(count(before, finding) - 1);
  }
});
