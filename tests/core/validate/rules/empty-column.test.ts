import { expect, test } from 'vitest';
import { compileCatalogue } from '../../../../src/core/pipeline.ts';
import { describeRule, edited, ENTRY } from '../../../helpers/describe-rule.ts';
import { TODAY } from '../../../helpers/fixture-cases.ts';
import { memoryFolder } from '../../../helpers/memory-folder.ts';

const PRODUCTION = {
  path: 'zone.yaml',
  from: 'profileKind: demonstration',
  to: 'profileKind: production',
};

describeRule('rule/empty-column', {
  bad: [
    {
      name: 'a class',
      edits: [
        {
          path: 'classes.yaml',
          from: 'classes:',
          to: 'classes:\n  - { id: restricted, name: { zh: 限制类, en: Restricted }, summary: { zh: 一, en: one }, tone: caution }',
        },
      ],
      shows: 'restricted',
      says: '限制类',
    },
    {
      name: 'a subsector',
      edits: [
        {
          path: 'sectors.yaml',
          from: '    subsectors:',
          to: '    subsectors:\n      - { id: devices, name: { zh: 器械, en: Devices }, summary: { zh: 一, en: one } }',
        },
      ],
      shows: 'devices',
    },
    {
      name: 'a target',
      edits: [{ from: 'targets: [chain-leader]', to: 'targets: []' }],
      shows: 'chain-leader',
    },
    {
      name: 'a section of an official site with nothing in it',
      edits: [PRODUCTION, { path: 'glossary.yaml', text: 'terms: []\n' }],
      shows: 'production',
      says: '术语表',
    },
  ],
  good: [
    {
      name: 'sections with records on an official site',
      edits: [PRODUCTION],
    },
    { name: 'columns with entries', edits: [] },
    {
      name: 'a demonstration without a glossary',
      edits: [{ path: 'glossary.yaml', text: 'terms: []\n' }],
    },
    { name: 'an entry with another fault', edits: [{ from: 'number: 1', to: 'number: x' }] },
    { name: 'an entry that cannot be read', edits: [{ path: ENTRY, text: 'x' }] },
  ],
});

test('sections of which there is no file are empty columns of an official site', async () => {
  const files = Object.entries(edited([PRODUCTION])).filter(
    ([path]) => !/^(?:opportunities|guides)\/|^glossary/u.test(path),
  );
  const folder = memoryFolder(Object.fromEntries(files));
  const { diagnostics } = await compileCatalogue({ folder, today: TODAY });
  const found = diagnostics.filter(({ code }) => code === 'rule/empty-column');
  expect(found.map(({ message }) => /栏目“([^”]+)”/u.exec(message.zh)?.[1])).toEqual([
    '合作项目',
    '投资指引',
    '术语表',
  ]);
});
