import { describeRule, type Edit } from '../../../helpers/describe-rule.ts';

const bilingual: Edit = { path: 'zone.yaml', from: 'languages: [zh]', to: 'languages: [zh, en]' };
const guide: Edit = { path: 'guides/how-to-read.en.mdx', text: '---\n---\n' };
const line: Edit = { path: 'opportunities/vaccine-line.en.md', text: '---\n---\n' };
const english = (title: string, body = ''): Edit => ({
  path: 'entries/health/vaccines.en.md',
  text: `---\ntitle: ${title}\nsummary: Vaccines.\ntranslationOf: "000000000000"\n---\n\n${body}\n`,
});

describeRule('rule/incomplete-translation', {
  bad: [
    {
      name: 'a missing English file',
      edits: [bilingual, guide, line],
      shows: 'title',
      says: 'vaccines.en.md',
    },
    { name: 'Chinese in the front matter', edits: [english('Vaccines 疫苗')], shows: '疫苗' },
    {
      name: 'Chinese in the body',
      edits: [english('Vaccines', 'Bulk and 制剂 lines.')],
      shows: '制剂',
    },
    {
      name: 'Chinese in the English half of a pair',
      edits: [{ path: 'targets.yaml', from: 'They bring their chain.', to: 'They bring 上下游.' }],
      shows: '上下游',
    },
    {
      name: 'lists of different length in a pair',
      edits: [{ path: 'targets.yaml', from: '[有配套计划]', to: '[有配套计划, 有中心]' }],
      shows: 'en',
      says: '中文有 2 项，英文有 1 项',
    },
    {
      name: 'offers of different length',
      edits: [
        {
          path: 'opportunities/vaccine-line.en.md',
          text: '---\ntitle: Line\nsummary: Line.\noffers: [One, Two]\nasks: [One]\ntranslationOf: "000000000000"\n---\n',
        },
      ],
      shows: 'offers',
    },
  ],
  good: [
    { name: 'a catalogue in Chinese only', edits: [] },
    { name: 'all files in both languages', edits: [bilingual, guide, line, english('Vaccines')] },
    {
      name: 'aliases, of which each language has its own',
      edits: [{ path: 'zone.yaml', from: 'zh: [示例区]', to: 'zh: [示例区, 园区]' }],
    },
  ],
});
