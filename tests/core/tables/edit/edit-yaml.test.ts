import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editYaml } from '../../../../src/core/tables/edit/edit-yaml.ts';
import { emitFlow } from '../../../../src/core/tables/edit/emit-yaml.ts';
import { readEntryFile } from '../../../../src/core/tables/records.ts';
import { setAt } from '../../../../src/core/tables/set-at.ts';
import { FULL_ENTRY } from '../../../helpers/office-desk.ts';

const YAML = FULL_ENTRY.slice(4, FULL_ENTRY.indexOf('\n---\n') + 1);
const DATA = readEntryFile('entries/health/blood-products.md', FULL_ENTRY)?.data ?? {};
const ORDER = Object.keys(DATA);

type Data = Readonly<Record<string, unknown>>;

/** Lines that a change takes away and puts in. */
function change(path: (string | number)[], value: unknown, order: string[] = ORDER): string[] {
  const after = editYaml(YAML, setAt(DATA, path, value) as Data, order).split('\n');
  const before = YAML.split('\n');
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}

describe('editYaml', () => {
  it('changes nothing when nothing changed', () => {
    expect(editYaml(YAML, DATA, ORDER)).toBe(YAML);
  });

  it.each<[string, (string | number)[], unknown, string[]]>([
    ['a number', ['number'], 7, ['-number: 2', '+number: 7']],
    [
      'text in double quotes before a comment',
      ['title'],
      '改"了',
      ['-title: "血液制品：研发、生产"   # 引号保持原样', '+title: "改\\"了"   # 引号保持原样'],
    ],
    [
      'one item of a list in brackets',
      ['aliases'],
      ['血制品', 'Blood, plasma'],
      [`-aliases: [血制品, 'Blood, products']`, `+aliases: [血制品, 'Blood, plasma']`],
    ],
    [
      'plain text that needs quotes',
      ['contact'],
      'a: b',
      ['-contact: general', '+contact: "a: b"'],
    ],
    ['a field taken away', ['legalText'], undefined, ['-legalText: 血液制品、疫苗；细胞治疗药物']],
    [
      'a new field in its place',
      ['thresholds', 'outputPerLand'],
      { min: 3, unit: '万元/亩·年' },
      ['+  outputPerLand: { min: 3, unit: 万元/亩·年 }'],
    ],
    [
      'a field of a group in brackets',
      ['environment', 'emissions'],
      'limited',
      [
        '-environment: { assessment: 报告书, emissions: zero }',
        '+environment: { assessment: 报告书, emissions: limited }',
      ],
    ],
    ['an emptied list', ['premises'], [], ['-premises: [park-one]', '+premises: []']],
    [
      'a value within a block',
      ['chain', 'stage'],
      'midstream',
      ['-  stage: upstream', '+  stage: midstream'],
    ],
    ['a key taken from a block', ['chain', 'action'], undefined, ['-  action: strengthen']],
    [
      'an item more',
      ['industry'],
      [
        { code: '2762', name: '基因工程药物和疫苗制造' },
        { code: '0271', name: '甲, 乙' },
      ],
      ['+  - { code: "0271", name: "甲, 乙" }'],
    ],
  ])('writes anew only the line of %s', (_what, path, value, lines) => {
    expect(change(path, value)).toEqual(lines);
  });

  it('reads as the new data, whatever they are', () => {
    const leaf = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(
        '12:30',
        'no',
        '0271',
        '1e3',
        '- a',
        'a: b',
        '#x',
        '"',
        "'",
        '2026-11-02',
        '{a}',
        'x #y',
        '\n',
        ' a ',
      ),
      fc.integer(),
      fc.boolean(),
    );
    const value = fc.oneof(
      leaf,
      fc.array(leaf, { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('zh', 'en', 'min'), leaf, {
        maxKeys: 3,
        noNullPrototype: true,
      }),
    );
    const path = fc.constantFrom<(string | number)[]>(
      ['title'],
      ['aliases'],
      ['chain'],
      ['chain', 'stage'],
      ['industry'],
      ['conflicts', 0, 'note'],
      ['conflicts', 0, 'items'],
      ['thresholds'],
      ['thresholds', 'rdIntensity'],
      ['thresholds', 'minInvestment', 'source', 'title'],
      ['environment'],
      ['sources'],
      ['sample'],
      ['newField'],
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(path, value), { minLength: 1, maxLength: 4 }), (edits) => {
        const next = edits.reduce<unknown>((data, [at, one]) => setAt(data, at, one), DATA) as Data;
        const text = editYaml(YAML, next, [...ORDER, 'newField']);
        expect(parse(text)).toEqual(next);
        expect(text).toContain('# 备注：这一行注释不能丢');
      }),
      { numRuns: 300 },
    );
  });
});

describe('emitFlow', () => {
  it('writes text that every reader takes for the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        // A lone surrogate is no text of a file.
        fc.pre(text.isWellFormed());
        for (const version of ['1.1', '1.2'] as const) {
          // Dates stand without quotes in the files of a catalogue.
          if (version === '1.1' && /^\d{4}-\d{2}-\d{2}/u.test(text)) continue;
          expect(parse(emitFlow(text), { version })).toBe(text);
          expect(parse(emitFlow({ a: [text] }), { version })).toEqual({ a: [text] });
        }
      }),
      { numRuns: 2000 },
    );
  });
});
