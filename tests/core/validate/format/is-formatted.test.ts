import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../../src/core/parse/parse-record.ts';
import { addressOf } from '../../../../src/core/read/source-file.ts';
import { formatRecord } from '../../../../src/core/validate/format/format-record.ts';
import { isSurelyFormatted } from '../../../../src/core/validate/format/is-formatted.ts';
import { BASE, readFolder } from '../../../helpers/fixture-cases.ts';
import { REAL_CATALOGUE } from '../../../helpers/real-catalogue.ts';

const FILES = Object.entries({ ...BASE, ...readFolder(REAL_CATALOGUE) }).filter(([path]) =>
  addressOf(path),
);

/** What is told of a file without formatting it, compared with what formatting shows. */
function told(path: string, text: string): boolean {
  const address = addressOf(path);
  const record = address && parseRecord({ path, text, address }, () => undefined);
  if (!record) return false;
  const sure = isSurelyFormatted(record);
  if (sure) expect(text).toBe(formatRecord(record));
  return sure;
}

/** What people and programs write otherwise. */
const HABITS = [
  ...['\n', ' ', '"', "'", '0', '.0', ': ', '- ', '#', '\r', '\t', '[]', '{}', 'no', 'on: 1\n'],
  ...['---\n', '\n\n', '  ', '"x"', '\uFEFF', '1.50', '\u2028', '，', 'yes: y\n', 'number: 1\n'],
];

describe('isSurelyFormatted', { timeout: 60_000 }, () => {
  it('tells it of most formatted files', () => {
    const sure = FILES.filter(([path, text]) => told(path, text));
    expect(sure.length).toBeGreaterThan(FILES.length * 0.8);
  });

  it('tells it of no file that formatting would change', () => {
    let sure = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...FILES),
        fc.nat(),
        fc.nat({ max: 2 }),
        fc.constantFrom('', ...HABITS),
        ([path, text], place, cut, put) => {
          // Mostly in the YAML, where the forms are.
          const at = place % Math.min(text.length + 1, 1200);
          if (told(path, text.slice(0, at) + put + text.slice(at + cut))) sure += 1;
        },
      ),
      { numRuns: 2000 },
    );
    expect(sure).toBeGreaterThan(100);
  });

  it('tells nothing of lines that have changed places', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.nat(), fc.nat(), ([path, text], one, other) => {
        const lines = text.split('\n');
        const [a, b] = [one % lines.length, other % lines.length];
        [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
        told(path, lines.join('\n'));
      }),
      { numRuns: 1000 },
    );
  });
});
