import { expect, test } from 'vitest';
import {
  bandsOf,
  shingles,
  similarity,
  sketchOf,
  sketchSimilarity,
} from '../../../../src/core/validate/text/shingles.ts';
import { describeRule, type Edit, edited } from '../../../helpers/describe-rule.ts';

const BODY = Array.from(
  { length: 12 },
  (_none, at) => `第${at}段说明第${at * 7}类项目的原料、工艺、检验和冷链，园区协助对接。`,
).join('\n\n');
const OTHER = Array.from(
  { length: 12 },
  (_none, at) => `金融机构${at}可以开展第${at * 5}种绿色信贷和租赁业务，并披露环境信息。`,
).join('\n\n');

function entry(number: number, body: string): string {
  const text = edited([])['entries/health/vaccines.md'] ?? '';
  return `${text.slice(0, text.indexOf('## ')).replace('number: 1', `number: ${number}`)}${body}\n`;
}

function pair(body: string): readonly Edit[] {
  return [
    { path: 'entries/health/first.md', text: entry(2, BODY) },
    { path: 'entries/health/second.md', text: entry(3, body) },
  ];
}

describeRule('rule/near-duplicate', {
  bad: [
    { name: 'an exact copy', edits: pair(BODY), shows: '人用疫苗研发及生产', says: '100%' },
    {
      name: 'a copy with a few words changed',
      edits: pair(BODY.replace('冷链', '仓储')),
      shows: '人用疫苗研发及生产',
      says: 'first.md',
    },
  ],
  good: [{ name: 'two texts of their own', edits: pair(OTHER) }],
});

test('texts that share nine tenths share a key, different ones hardly ever', () => {
  const [a, b, c] = [shingles(BODY), shingles(BODY.replace('冷链', '仓储')), shingles(OTHER)];
  expect(similarity(a, b)).toBeGreaterThan(0.9);
  const [one, two, three] = [BODY, BODY.replace('冷链', '仓储'), OTHER].map(sketchOf) as [
    string,
    string,
    string,
  ];
  const keys = [one, two, three].map(bandsOf);
  expect(keys[0]?.some((key) => keys[1]?.includes(key))).toBe(true);
  expect(sketchSimilarity(one, two)).toBeGreaterThan(0.75);
  expect(similarity(a, c)).toBeLessThan(0.2);
  expect(keys[0]?.some((key) => keys[2]?.includes(key))).toBe(false);
  expect(sketchSimilarity(one, three)).toBeLessThan(0.5);
});
