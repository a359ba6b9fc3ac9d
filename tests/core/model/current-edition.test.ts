import { expect, test } from 'vitest';
import { currentEdition } from '../../../src/core/model/current-edition.ts';

const edition = (issued: string, status: 'draft' | 'published' | 'superseded') => ({
  id: issued.slice(0, 4),
  title: { zh: '目录', en: 'Catalogue' },
  status,
  issued,
  effective: issued,
});

test('is the last issued one that is not superseded', () => {
  const list = [edition('2026-11-02', 'published'), edition('2017-07-06', 'superseded')];
  expect(currentEdition(list)?.id).toBe('2026');
  expect(currentEdition([...list, edition('2027-01-01', 'draft')])?.id).toBe('2027');
  expect(currentEdition([...list, edition('2027-01-01', 'superseded')])?.id).toBe('2026');
});

test('is the last of all when every one is superseded, and none when there is none', () => {
  expect(currentEdition([edition('2017-07-06', 'superseded')])?.id).toBe('2017');
  expect(currentEdition([])).toBeUndefined();
});
