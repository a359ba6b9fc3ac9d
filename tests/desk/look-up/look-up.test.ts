import { describe, expect, test } from 'vitest';
import { SECTION_LINES } from '../../../src/core/industry/gbt4754-2017.ts';
import type { LookUpFile, LookUpRow } from '../../../src/desk/look-up/file.ts';
import { LookUp } from '../../../src/desk/look-up/look-up.ts';
import { folder } from '../../../src/finder/fold.ts';

const ROWS: readonly LookUpRow[] = [
  [
    'offshore-wind',
    'L-02',
    '海上风电机组核心部件与运维装备',
    'Core components for offshore wind',
    0,
    ['3415', '3811'],
    ['漂浮式风电'],
  ],
  [
    'biologics',
    'M-01',
    '生物药品合同生产',
    'Contract manufacture of biologics',
    0,
    ['2761', '7340'],
    ['CDMO', '委托生产'],
  ],
  [
    'vaccines',
    'M-05',
    '重大疾病防治疫苗',
    'Vaccines against major diseases',
    0,
    ['2762'],
    ['人用疫苗'],
  ],
  [
    'funds',
    'F-07',
    'QFLP跨境投资基金',
    'Cross-border investment funds',
    1,
    ['6731', '6760'],
    ['QFLP', '合格境外有限合伙人'],
  ],
];
const FILE: LookUpFile = {
  codes: SECTION_LINES,
  english: { '6731': 'Venture capital funds', '2761': 'Manufacture of biological medicines' },
  classes: [],
  rows: ROWS,
};
const lookUp = new LookUp(FILE, folder('風风電电藥药產产險险'));
const found = (text: string) =>
  lookUp.find(text).found.map(({ row, reasons }) => [row[0], reasons.map(({ by }) => by)]);

describe('by code', () => {
  test('the class itself comes before its neighbour', () => {
    expect(found('2761')).toEqual([
      ['biologics', ['same']],
      ['vaccines', ['sibling']],
    ]);
  });

  test('a group, a division and a section find what lies below', () => {
    for (const code of ['276', '27']) {
      expect(found(code).map(([id]) => id)).toEqual(['biologics', 'vaccines']);
    }
    expect(found('J').map(([id]) => id)).toEqual(['funds']);
    expect(found('C')).toHaveLength(3);
  });

  test('an unknown code is told', () => {
    expect(lookUp.find('9999').unknownCodes).toEqual(['9999']);
    expect(found('9999')).toEqual([]);
  });
});

describe('by business scope', () => {
  test('each entry says which phrase found it', () => {
    const { found: all, unmatched } = lookUp.find(
      '许可项目：药品委托生产；一般项目：海上风电相关装备销售；物业管理；发电机及发电机组制造',
    );
    expect(all.map(({ row, reasons }) => [row[0], reasons])).toEqual([
      ['biologics', [{ by: 'alias', name: '委托生产', phrase: '药品委托生产' }]],
      [
        'offshore-wind',
        [
          { by: 'name', own: '3811', phrase: '发电机及发电机组制造' },
          { by: 'title', name: '海上风电机组核心部件与运维装备', phrase: '海上风电' },
        ],
      ],
    ]);
    expect(unmatched).toEqual(['物业管理']);
  });

  test('what a scope leaves out is not found', () => {
    expect(found('生物药品制造（不含人用疫苗）').map(([id]) => id)).toEqual(['biologics']);
  });

  test('traditional characters find the same', () => {
    expect(found('海上風電裝備').map(([id]) => id)).toEqual(['offshore-wind']);
  });

  test('trade in a product is not the industry that makes it', () => {
    expect(found('生物药品零售')).toEqual([['biologics', ['title']]]);
  });

  test('English phrases and aliases are words, not letters', () => {
    expect(found('wind turbines')).toEqual([['offshore-wind', ['title']]]);
    expect(found('venture capital fund').map(([id]) => id)).toEqual(['funds']);
    expect(found('CDMO services').map(([id]) => id)).toEqual(['biologics']);
    expect(found('xcdmox')).toEqual([]);
  });
});
