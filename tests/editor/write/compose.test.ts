import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { translationHash } from '../../../src/core/model/translation-hash.ts';
import { addressOf } from '../../../src/core/read/source-file.ts';
import { compose } from '../../../src/editor/write/compose.ts';
import { patchYaml } from '../../../src/editor/write/patch-yaml.ts';
import { BASE, readFolder } from '../../helpers/fixture-cases.ts';
import { REAL_CATALOGUE } from '../../helpers/real-catalogue.ts';

type Data = Record<string, unknown>;
const REAL = readFolder(REAL_CATALOGUE);
const read = (path: string): string | undefined => REAL[path];

/** What the form of a file holds when it is opened. */
function formOf(text: string): Data {
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text);
  return parts
    ? { ...(parse(parts[1] ?? '') as Data), body: (parts[2] ?? '').trim() }
    : (parse(text) as Data);
}

const englishOf = (path: string): string => path.replace(/\.(\w+)$/u, '.en.$1');
const PATHS = Object.keys(REAL).filter((path) => addressOf(path)?.locale === 'zh');
const ENTRY = 'entries/medicine-and-health/vaccines.md';

function saved(path: string, change: (zh: Data, en: Data) => void) {
  const zh = formOf(REAL[path] ?? '');
  const en = formOf(REAL[englishOf(path)] ?? '');
  change(zh, en);
  const composed = compose({ path, zh, en }, read);
  if (!composed) throw new Error(`${path} is no record`);
  return composed;
}

describe('compose', () => {
  it('writes every record of the catalogue as it was when nothing was changed', () => {
    expect(PATHS.length).toBeGreaterThan(90);
    for (const path of PATHS) {
      const english = REAL[englishOf(path)];
      const en = english === undefined ? {} : { en: formOf(english) };
      const composed = compose({ path, zh: formOf(REAL[path] ?? ''), ...en }, read);
      expect(composed?.zh, path).toBe(REAL[path]);
      expect(composed?.en, path).toBe(english);
    }
  });

  it('changes one line for one value, and keeps the quotes that were there', () => {
    const { zh } = saved(ENTRY, (form) => (form['reviewed'] = '2026-12-01'));
    expect(zh).toBe(REAL[ENTRY]?.replace(/^reviewed: .*$/mu, 'reviewed: "2026-12-01"'));
    const quoted = patchYaml('title: "A: b"\nnext: 1\n', { title: 'plain', next: 1 });
    expect(quoted).toBe('title: "plain"\nnext: 1\n');
  });

  it('stamps English that was changed, and leaves the hash of English that was not', () => {
    const before = formOf(REAL[englishOf(ENTRY)] ?? '')['translationOf'];
    const chinese = saved(ENTRY, (zh) => (zh['title'] = '新疫苗'));
    expect(chinese.translationOf).toBe(before);
    expect(chinese.en).toBe(REAL[englishOf(ENTRY)]);

    const form = formOf(REAL[ENTRY] ?? '');
    const both = saved(ENTRY, (zh, en) => {
      zh['title'] = '新疫苗';
      en['title'] = 'New vaccines';
    });
    const text = { ...form, title: '新疫苗' } as unknown as Parameters<typeof translationHash>[0];
    expect(both.translationOf).toBe(translationHash(text));
    expect(both.en).toContain(`translationOf: "${translationHash(text)}"`);
  });

  it('leaves out what a form has empty, and writes a new record in the order of the schema', () => {
    const zh = {
      title: '新条目',
      number: 99,
      aliases: [],
      legalText: '',
      sample: false,
      thresholds: { minInvestment: { min: '500', max: null, unit: '万元', caseByCase: false } },
      body: '正文。',
    };
    const path = 'entries/medicine-and-health/new-one.md';
    expect(compose({ path, zh }, () => undefined)?.zh).toBe(
      '---\nnumber: 99\ntitle: 新条目\nthresholds:\n  minInvestment:\n    min: 500\n    unit: 万元\n---\n\n正文。\n',
    );
  });

  it('leaves out what the form keeps for itself in the items of a list', () => {
    const { zh } = saved(ENTRY, (form) => {
      form['sources'] = (form['sources'] as Data[]).map((one) => ({ ...one, __sc_item_id: 'x' }));
    });
    expect(zh).toBe(REAL[ENTRY]);
  });

  it('keeps the comments of a register when one of its values changes', () => {
    const zh = formOf(REAL['zone.yaml'] ?? '');
    const changed = { ...zh, evidenceMonths: 18 };
    const text = compose({ path: 'zone.yaml', zh: changed }, read)?.zh;
    expect(text).toBe(REAL['zone.yaml']?.replace('evidenceMonths: 12', 'evidenceMonths: 18'));
    expect(text).toContain('# 自测页的默认汇率');
  });

  it('refuses a path that is no Chinese record of a catalogue', () => {
    for (const path of ['../zone.yaml', 'x.md', 'entries/a.md', englishOf(ENTRY), 'media/a.jpg']) {
      expect(compose({ path, zh: {} }, read), path).toBeUndefined();
    }
  });
});

const scalar = fc.oneof(
  fc.string(),
  fc.constantFrom('12:30', 'no', '046000', '1e3', '~', '', ' x', 'a: b', '- x', '2026-11-02', '"'),
  fc.constantFrom('海口：“高新区”', '财税〔2025〕3号', '# 号', '0o10', '=1+1', '多行\n文字'),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)),
  fc.boolean(),
);
const tree = fc.letrec<{ value: unknown; data: Data }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    tie('data'),
  ),
  data: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/u), tie('value'), { maxKeys: 5 }),
})).data;

describe('patchYaml', () => {
  const core = { version: '1.2', schema: 'core' } as const;

  it('gives a text with the new data whatever the old ones were', () => {
    fc.assert(
      fc.property(tree, tree, (before, after) => {
        const text = patchYaml(patchYaml('', before), after);
        expect(parse(text, core) ?? {}).toEqual(after);
        expect(patchYaml(text, after)).toBe(text);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the new data from the files of the catalogue too', () => {
    const yamls = [...Object.entries(REAL), ...Object.entries(BASE)].filter(([path]) =>
      path.endsWith('.yaml'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...yamls), tree, fc.nat(), (file, data, at) => {
        const before = parse(file[1], core) as Data;
        const keys = Object.keys(before);
        const after = { ...before, ...data };
        Reflect.deleteProperty(after, keys[at % keys.length] ?? '');
        expect(parse(patchYaml(file[1], after), core)).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });
});
