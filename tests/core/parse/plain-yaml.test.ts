import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { YAML_OPTIONS } from '../../../src/core/parse/parse-yaml.ts';
import { plainData, plainDocument } from '../../../src/core/parse/plain-yaml.ts';
import { BASE, readFolder } from '../../helpers/fixture-cases.ts';
import { REAL_CATALOGUE } from '../../helpers/real-catalogue.ts';

/** Whether the full parser was left out; what was made is compared with what it makes in any case. */
function isPlain(text: string): boolean {
  const plain = plainDocument(text, YAML_OPTIONS);
  if (!plain) return false;
  const full = parseDocument(text, YAML_OPTIONS);
  for (const field of ['errors', 'warnings', 'range', 'comment', 'commentBefore'] as const) {
    expect(plain[field], field).toEqual(full[field]);
  }
  expect(plain.contents).toStrictEqual(full.contents);
  expect(plain.toJS()).toStrictEqual(full.toJS());
  expect(plainData(plain.contents)).toStrictEqual(full.toJS());
  return true;
}

/** The YAML of a file as it is parsed: of Markdown what stands between the fences. */
function yamlOf(text: string): string {
  return /^---(\n.*?)\n---\n/su.exec(text)?.[1] ?? text;
}

const SCALARS = [
  ...[
    '一段文字',
    'text of words',
    '12',
    '0',
    '1.5',
    '2026-01-02',
    'true',
    '"x, y"',
    '（注）',
    '50%',
  ],
  ...['12:30', 'a:b', 'a#b', '""', '𠮷', 'a [b]', 'yes', '1.2.3', '[]', '{}', '"b: c"', 'x  y'],
];
const KEYS = ['a', 'title', 'item-2', 'b_c', 'y'];

/** Lines of a mapping or a list as `mulu fmt` writes them. */
const { node } = fc.letrec<{ node: string[]; value: string[] }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { minLength: 1, maxLength: 3 })
      .map((fields) =>
        fields.flatMap(([key, [first = '', ...rest]]) => [
          `${key}:${first && ` ${first}`}`,
          ...rest.map((line) => `  ${line}`),
        ]),
      ),
    fc
      .array(tie('value'), { minLength: 1, maxLength: 3 })
      .map((items) =>
        items.flatMap(([first = '', second = '', ...rest]) =>
          first === '' ? [`- ${second}`, ...rest.map((line) => `  ${line}`)] : [`- ${first}`],
        ),
      ),
  ),
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...SCALARS).map((scalar) => [scalar]),
    tie('node').map((lines) => ['', ...lines]),
  ),
}));

/** What slips in, in the wrong place or the right one. */
const SLIPS = [
  ...[
    '\n',
    ' ',
    '  ',
    ': ',
    ':',
    ' #',
    '#',
    '- ',
    '-',
    '"',
    "'",
    '\\',
    '\t',
    '\r',
    '\u00A0',
    '\u2028',
  ],
  ...[
    '\uFEFF',
    '|',
    '>',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '!t ',
    '%',
    '@',
    '`',
    '？',
    '：',
    '---\n',
  ],
  ...[
    '...',
    '.',
    '0',
    '0x1',
    '1e3',
    '.5',
    '-3',
    '+4',
    '~',
    'null',
    'true: ',
    '<<: ',
    '2017: ',
    '键: ',
  ],
  ...['\uD842', '99999999999999999', '\n\n', '\n  ', '\n- ', '0o7', '.inf', '1.50', '007', 'a: '],
];
const slip = fc.record({
  at: fc.nat(),
  cut: fc.nat({ max: 2 }),
  put: fc.constantFrom('', ...SLIPS),
});

function withSlips(
  text: string,
  slips: readonly { at: number; cut: number; put: string }[],
): string {
  return slips.reduce((whole, { at, cut, put }) => {
    const place = at % (whole.length + 1);
    return whole.slice(0, place) + put + whole.slice(place + cut);
  }, text);
}

describe('plainDocument', () => {
  it('reads what formatted files are made of', () => {
    expect(isPlain('\ntitle: 疫苗\nnumber: 3\nsample: true\nnote: "a: b"')).toBe(true);
    expect(isPlain('list:\n  - a\n  - k: v\n    l:\n      - 1.5\nmap:\n  deep:\n    x: y\n')).toBe(
      true,
    );
  });

  it('leaves all else to the full parser', () => {
    for (const text of ['', 'a', 'a: [b]', 'a: b # c', 'a:\n- b', 'a: b\n  c', 'a: |\n  b', 'a:']) {
      expect(plainDocument(text, YAML_OPTIONS), text).toBeUndefined();
    }
  });

  it('makes of every file what the full parser makes, and reads most of them', () => {
    const texts = Object.entries({ ...BASE, ...readFolder(REAL_CATALOGUE) })
      .filter(([path]) => /\.(?:yaml|md|mdx)$/u.test(path))
      .map(([, text]) => yamlOf(text));
    expect(texts.filter(isPlain).length).toBeGreaterThan(texts.length * 0.8);
  });

  it('makes of any such lines, and with slips in them, what the full parser makes', () => {
    let plain = 0;
    fc.assert(
      fc.property(
        node,
        fc.array(slip, { maxLength: 2 }),
        fc.constantFrom('', '\n'),
        fc.constantFrom('', '\n'),
        (lines, slips, before, behind) => {
          if (isPlain(withSlips(`${before}${lines.join('\n')}${behind}`, slips))) plain += 1;
        },
      ),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(100);
  });
});
