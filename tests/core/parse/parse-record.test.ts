import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostics/diagnostic.ts';
import { parseRecord } from '../../../src/core/parse/parse-record.ts';
import { addressOf } from '../../../src/core/read/source-file.ts';

function parse(path: string, text: string) {
  const address = addressOf(path);
  if (!address) throw new Error(path);
  const found: Diagnostic[] = [];
  return { record: parseRecord({ path, text, address }, (one) => found.push(one)), found };
}

describe('parseRecord', () => {
  test.each([
    ['line feeds', '\n'],
    ['carriage returns', '\r\n'],
  ])('finds values where they stand, with %s', (_name, end) => {
    const text = ['---', 'title: 疫苗', 'list: [一, 二]', '---', '', '正文', ''].join(end);
    const { record, found } = parse('entries/health/vaccines.md', text);
    expect(found).toEqual([]);
    const shown = (...path: (string | number)[]) => {
      const span = record?.locate(path);
      return text.slice(span?.start, span?.end);
    };
    expect(shown('title')).toBe('疫苗');
    expect(shown('list', 1)).toBe('二');
    expect(record?.texts.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '疫苗',
      '一',
      '二',
    ]);
    expect(record?.body?.prose.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '正文',
    ]);
  });

  test('a file of pure YAML has no body and its offsets count from its start', () => {
    const text = '\uFEFFtitle: 疫苗\n';
    const { record } = parse('policies/some-law.yaml', text);
    const span = record?.locate(['title']);
    expect(record?.body).toBeUndefined();
    expect(text.slice(span?.start, span?.end)).toBe('疫苗');
  });

  test('reports the faults of body and front matter in one go', () => {
    const { record, found } = parse('entries/health/x.md', '---\na: &x 1\n---\n\n<b>\n');
    expect(record).toBeUndefined();
    expect(found.map(({ code }) => code).toSorted()).toEqual([
      'parse/alias-or-tag',
      'parse/raw-html',
    ]);
  });
});
