import { expect, test } from 'vitest';
import { bodied, describeRule, findingsIn } from '../../../helpers/describe-rule.ts';

describeRule('rule/dead-reference', {
  bad: [
    {
      name: 'a subsector',
      edits: [{ from: 'subsector: biologicals', to: 'subsector: biological' }],
      shows: 'biological',
      says: '是不是 biologicals',
    },
    {
      name: 'a class',
      edits: [{ from: 'class: encouraged', to: 'class: encourage' }],
      shows: 'encourage',
      says: '是不是 encouraged',
    },
    {
      name: 'a target',
      edits: [{ from: '[chain-leader]', to: '[chain-laeder]' }],
      shows: 'chain-laeder',
    },
    { name: 'an incentive', edits: [{ from: '[tax-15]', to: '[tax-20]' }], shows: 'tax-20' },
    { name: 'premises', edits: [{ from: '[park-one]', to: '[park-two]' }], shows: 'park-two' },
    {
      name: 'a desk',
      edits: [{ from: 'contact: general', to: 'contact: nobody' }],
      shows: 'nobody',
      says: 'zone.yaml',
    },
    {
      name: 'an entry of an opportunity',
      edits: [{ path: 'opportunities/vaccine-line.md', from: '[vaccines]', to: '[vacines]' }],
      shows: 'vacines',
    },
    {
      name: 'a link to an entry',
      edits: bodied('见[条目](entry:vacines)。'),
      shows: 'entry:vacines',
    },
    { name: 'a link to a term', edits: bodied('见[术语](glossary:mou)。'), shows: 'glossary:mou' },
    {
      name: 'a link to a sector',
      edits: bodied('见[产业](sector:helth)。'),
      shows: 'sector:helth',
    },
    {
      name: 'a figure of a guide',
      edits: [{ path: 'guides/how-to-read.mdx', from: 'id="area"', to: 'id="aera"' }],
      shows: '<Figure id="aera" />',
    },
    {
      name: 'an entry of a guide',
      edits: [{ path: 'guides/how-to-read.mdx', from: 'id="vaccines"', to: 'id="none"' }],
      shows: '<EntryLink id="none" />',
    },
    {
      name: 'a plot given as a park',
      edits: [
        {
          path: 'premises/plot-one.yaml',
          text: 'name: { zh: 地块, en: Plot }\nkind: plot\npark: park-one\nsummary: { zh: 一, en: one }\nsectors: []\nreviewed: 2026-11-02\nsources: []\n',
        },
        { path: 'opportunities/vaccine-line.md', from: 'park: park-one', to: 'park: plot-one' },
      ],
      shows: 'plot-one',
      says: '园区',
    },
    {
      name: 'a successor',
      edits: [
        { path: 'policies/tax-15.yaml', from: 'appliesTo:', to: 'supersedes: tax-14\nappliesTo:' },
      ],
      shows: 'tax-14',
    },
    {
      name: 'a sector of a desk',
      edits: [{ path: 'zone.yaml', from: 'sectors: [health]', to: 'sectors: [wealth]' }],
      shows: 'wealth',
    },
    {
      name: 'a reference of a record with other faults',
      edits: [
        { from: 'number: 1', to: 'number: x' },
        { from: 'class: encouraged', to: 'class: encourage' },
      ],
      shows: 'encourage',
    },
    {
      name: 'a picture',
      edits: [
        {
          path: 'premises/park-one.yaml',
          from: 'reviewed:',
          to: 'evidence: [{ src: a.jpg, alt: { zh: 门, en: Gate }, taken: 2026-10-01, author: 张三 }]\nreviewed:',
        },
      ],
      shows: 'a.jpg',
    },
    {
      name: 'the folder of an unknown sector',
      edits: [{ path: 'entries/helth/second.md', text: '---\ntitle: x\n---\n' }],
      shows: '---',
      says: '是不是 health',
    },
  ],
  good: [
    { name: 'what exists', edits: [] },
    {
      name: 'a record whose data are broken',
      edits: [{ path: 'policies/tax-15.yaml', text: 'title: x\n' }],
    },
    {
      name: 'a record that cannot be parsed',
      edits: [{ path: 'policies/tax-15.yaml', text: 'title: [' }],
    },
    {
      name: 'registers that cannot be parsed',
      edits: [
        { path: 'zone.yaml', text: 'x: [' },
        { path: 'sectors.yaml', text: 'x: [' },
        { path: 'classes.yaml', text: 'x: [' },
        { path: 'targets.yaml', text: 'x: [' },
        { path: 'glossary.yaml', text: 'x: [' },
      ],
    },
    {
      name: 'a picture that lies in media',
      edits: [
        { path: 'media/a.jpg', text: '' },
        {
          path: 'premises/park-one.yaml',
          from: 'reviewed:',
          to: 'evidence: [{ src: a.jpg, alt: { zh: 门, en: Gate }, taken: 2026-10-01, author: 张三 }]\nreviewed:',
        },
      ],
    },
  ],
});

const CODE = 'rule/dead-reference';
const near = async (body: string): Promise<string[]> =>
  (await findingsIn(CODE, bodied(body))).map(
    ({ diagnostic }) => /是不是 ([a-z\d-]+)/u.exec(diagnostic.message.zh)?.[1] ?? '',
  );

test('never means the record itself, and says the same each time', async () => {
  // `vaccines` is the entry that holds the links.
  expect(await near('[一](entry:vaccinez) [二](entry:vaccinez)')).toEqual(['', '']);
  const told = await near('[一](policy:tax-16) [二](policy:tax-16)');
  expect(told).toEqual(['tax-15', 'tax-15']);
});

test('looks for what was meant only so many times', async () => {
  const links = Array.from({ length: 230 }, (_one, at) => `[链接](policy:tax-${at + 100})`);
  const told = await near(links.join('\n\n'));
  expect(told).toHaveLength(230);
  expect(told.slice(200).every((one) => one === '')).toBe(true);
});
