import { describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/duplicate-id', {
  bad: [
    {
      name: 'one file name in two sectors',
      edits: [{ path: 'entries/other/vaccines.md', text: 'x' }],
      shows: 'x',
      says: 'entries/health/vaccines.md',
    },
    {
      name: 'Markdown and YAML of one name',
      edits: [{ path: 'premises/park-one.md', text: '' }],
      shows: 'nam',
    },
    {
      name: 'a term written twice',
      edits: [
        {
          path: 'glossary.yaml',
          from: 'terms:',
          to: 'terms:\n  - { id: mu, zh: 亩, en: mu, definition: { zh: 一, en: one } }',
        },
      ],
      shows: 'mu',
    },
    {
      name: 'an edition not called like its file',
      edits: [{ path: 'editions/2026.yaml', from: 'id: "2026"', to: 'id: "2027"' }],
      shows: '"2027"',
      says: '"2026"',
    },
    {
      name: 'a target written twice',
      edits: [
        {
          path: 'targets.yaml',
          from: '  - id: chain-leader',
          to: '  - { id: chain-leader, name: { zh: 一, en: one }, summary: { zh: 一, en: one }, asks: { zh: [], en: [] } }\n  - id: chain-leader',
        },
      ],
      shows: 'chain-leader',
    },
  ],
  good: [
    {
      name: 'one id in two kinds',
      edits: [{ path: 'opportunities/vaccines.md', text: '---\n---' }],
    },
    {
      name: 'Chinese and English of one record',
      edits: [{ path: 'entries/health/vaccines.en.md', text: '---\n---' }],
    },
  ],
});
