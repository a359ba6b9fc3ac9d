import fc from 'fast-check';
import matter from 'gray-matter';
import { expect, test } from 'vitest';
import { Document, stringify } from 'yaml';
import { nodeFolder } from '../../../../src/cli/node-ports.ts';
import { parseRecord } from '../../../../src/core/parse/parse-record.ts';
import { readCatalogue } from '../../../../src/core/read/read-catalogue.ts';
import { addressOf, type SourceFile } from '../../../../src/core/read/source-file.ts';
import { formatFile } from '../../../../src/core/validate/format/format-file.ts';
import { REAL_CATALOGUE } from '../../../helpers/real-catalogue.ts';

function file(text: string, path = 'zone.yaml'): SourceFile {
  const address = addressOf(path);
  if (!address) throw new Error(path);
  return { path, text, address };
}

const format = (text: string, path?: string): string | undefined => formatFile(file(text, path));
const read = (text: string): unknown => parseRecord(file(text), () => undefined)?.data;

/** As gray-matter's own reader, js-yaml of YAML 1.1, understands it. */
const readAsYaml11 = (yaml: string): unknown => matter(`---\n${yaml}---\n`, {}).data;

test('one form: order of the schema, a field a line, quotes only where they are needed', () => {
  const written = `---
title: '研发: 生产'
number: 3
aliases: [ CGT, "CAR-T", 12:30, no ]

class: "encouraged"
reviewed: 2026-11-16
chain: { action: fill, stage: "midstream" }
premises: []
unknown: 1.50
---
正文。 

第二段。  
还在第二段。

`;
  expect(format(written, 'entries/health/vaccines.md')).toBe(`---
number: 3
title: "研发: 生产"
aliases:
  - CGT
  - CAR-T
  - "12:30"
  - "no"
class: encouraged
chain:
  stage: midstream
  action: fill
premises: []
reviewed: "2026-11-16"
unknown: 1.50
---

正文。

第二段。  
还在第二段。
`);
});

test('comments stay with what they stand at', () => {
  const written = `# 本文件由招商处维护

# 全称用于页脚
fullName: { zh: 园区, en: Zone }   # 与公章一致
id: zone
desks:
  # 总窗口
  - id: general # 大厅
    hours: { zh: 全天, en: All day }
  # 专班
  - { id: health }
# 末尾
`;
  expect(format(written)).toBe(`# 本文件由招商处维护

id: zone
# 全称用于页脚
# 与公章一致
fullName:
  zh: 园区
  en: Zone
desks:
  # 总窗口
  - id: general # 大厅
    hours:
      zh: 全天
      en: All day
  # 专班
  - id: health
# 末尾
`);
});

test('digits that a number would lose are left for whoever mends them', () => {
  expect(format('item: 1.10\ncode: 0170\nlong: 123456789012345678\n')).toBe(
    'item: 1.10\ncode: 0170\nlong: 123456789012345678\n',
  );
});

test('a file that cannot be read is not formatted', () => {
  expect(format('title: 研发: 生产\n')).toBeUndefined();
});

test('code in a body keeps its blanks', () => {
  const body = '\n```text\na \n\n\n  b \n```\n';
  expect(format(`---\nid: x\n---\n${body}`, 'guides/how-to-read.mdx')).toBe(
    `---\nid: x\n---\n${body}`,
  );
});

const awkward = fc.constantFrom(
  ...['no', 'Yes', 'null', '~', '046000', '12:30', '1_000', '1e3', '.5', '+86', '0x1F', '0o17'],
  ...['2026-01-02', '2026-01-02 09:00:00', '- a', '# c', 'a #b', 'a: b', 'a:', '“引”', '：', ' x'],
  ...['x ', '', '\t', '{a}', '[a]', '&a', '*a', '!a', '%a', '@a', '`a', '|', '>', '?', '<<', '='],
  ...['第一行\n第二行', '第一行\n\n第三行\n', '\n开头空行', '行尾空格 \n下一行', '# 像注释\n文字'],
  ...['\u200b', '\u2028', '\u0085', '\ufeff', '\u3000缩进', 'a\rb', '---', '...', 'y', 'N', 'NaN'],
);
const text = fc.oneof(awkward, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
const scalar = fc.oneof(text, fc.boolean(), fc.integer(), fc.constant(null));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.stringMatching(/^[a-z]{1,6}$/u), awkward), tie('value'), {
      maxKeys: 4,
    }),
  ),
}));
const record = fc.dictionary(
  fc.constantFrom('id', 'name', 'desks', 'figures', 'no', 'extra', '编号'),
  value,
  { minKeys: 1 },
);

test('what a file says never changes, whatever wrote it, and twice is as good as once', () => {
  fc.assert(
    fc.property(
      record,
      fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED' as const),
      fc.boolean(),
      (data, defaultStringType, flow) => {
        const written = stringify(data, {
          defaultStringType,
          ...(flow && { collectionStyle: 'flow' }),
        });
        const before = read(written);
        fc.pre(before !== undefined);
        const formatted = format(written) ?? '';
        expect(read(formatted)).toEqual(before);
        expect(format(formatted)).toBe(formatted);
      },
    ),
    { numRuns: 200 },
  );
});

test('quotes do not depend on how the text was quoted before', () => {
  fc.assert(
    fc.property(record, (data) => {
      const forms = (['PLAIN', 'QUOTE_DOUBLE', 'BLOCK_LITERAL'] as const).map((type) =>
        stringify(data, { defaultStringType: type, lineWidth: 0 }),
      );
      const readable = forms.filter((form) => JSON.stringify(read(form)) === JSON.stringify(data));
      expect(new Set(readable.map((form) => format(form))).size).toBeLessThanOrEqual(1);
    }),
    { numRuns: 150 },
  );
});

test('YAML 1.1 reads the same texts', () => {
  const clean = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/u), text, { minKeys: 1 });
  fc.assert(
    fc.property(clean, (data) => {
      const written = stringify(data, { defaultStringType: 'QUOTE_DOUBLE' });
      const before = read(written);
      fc.pre(before !== undefined && !Object.hasOwn(data, '__proto__'));
      expect(readAsYaml11(format(written) ?? '')).toEqual(before);
    }),
    { numRuns: 200 },
  );
});

test('no comment is lost', () => {
  const note = fc.stringMatching(/^ [a-z]{3,8}$/u);
  const row = fc.record({ key: fc.stringMatching(/^[a-z]{2,5}$/u), above: note, behind: note });
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ({ key }) => key, minLength: 1 }), (rows) => {
      const document = new Document({});
      for (const { key, above, behind } of rows) {
        const pair = document.createPair(key, 'x');
        pair.key.commentBefore = above;
        if (pair.value) pair.value.comment = behind;
        document.add(pair);
      }
      const formatted = format(document.toString()) ?? '';
      for (const { above, behind } of rows) {
        expect(formatted).toContain(`#${above}`);
        expect(formatted).toContain(`#${behind}`);
      }
      expect(format(formatted)).toBe(formatted);
    }),
  );
});

test('the files of this catalogue keep their data and their body', async () => {
  const { files } = await readCatalogue(nodeFolder(REAL_CATALOGUE), () => undefined);
  for (const one of files) {
    const before = parseRecord(one, () => undefined);
    const after = parseRecord({ ...one, text: formatFile(one) ?? '' }, () => undefined);
    expect(after?.data).toEqual(before?.data);
    expect(after?.body?.text.trim()).toBe(before?.body?.text.trim());
    const once = formatFile(one) ?? '';
    expect(formatFile({ ...one, text: once })).toBe(once);
  }
});
