import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/core/read/source-file.ts';

describe('addressOf', () => {
  test.each([
    ['zone.yaml', { kind: 'zone', id: 'zone', locale: 'zh', format: 'yaml' }],
    ['editions/2026.yaml', { kind: 'edition', id: '2026', locale: 'zh', format: 'yaml' }],
    [
      'entries/health/cell-therapy.md',
      { kind: 'entry', id: 'cell-therapy', locale: 'zh', format: 'markdown', sector: 'health' },
    ],
    [
      'entries/health/cell-therapy.en.md',
      { kind: 'entry', id: 'cell-therapy', locale: 'en', format: 'markdown', sector: 'health' },
    ],
    ['guides/how.en.mdx', { kind: 'guide', id: 'how', locale: 'en', format: 'mdx' }],
    ['premises/park.yaml', { kind: 'premises', id: 'park', locale: 'zh', format: 'yaml' }],
    ['premises/park.md', { kind: 'premises', id: 'park', locale: 'zh', format: 'markdown' }],
    ['policies/cit.en.md', { kind: 'policy', id: 'cit', locale: 'en', format: 'markdown' }],
  ])('%s', (path, address) => {
    expect(addressOf(path)).toEqual(address);
  });

  test.each([
    'unknown.yaml',
    'zone.en.yaml',
    'zone.md',
    'entries/cell-therapy.md',
    'entries/health/deep/cell-therapy.md',
    'entries/health/cell-therapy.mdx',
    'entries/health/cell-therapy.fr.md',
    'entries/health/cell.therapy.md',
    'guides/how.md',
    'policies/cit.en.yaml',
    'constructor/x.md',
    '__proto__/x.md',
    'toString.yaml',
    '',
  ])('knows no “%s”', (path) => {
    expect(addressOf(path)).toBeUndefined();
  });
});
