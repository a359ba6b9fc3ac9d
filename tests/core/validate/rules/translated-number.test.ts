import { bodied, describeRule } from '../../../helpers/describe-rule.ts';

const EN = 'entries/health/vaccines.en.md';

function english(body: string): string {
  return `---\ntitle: Vaccines\nsummary: Vaccines.\ntranslationOf: "000000000000"\n---\n\n${body}\n`;
}

describeRule('rule/translated-number', {
  bad: [
    {
      name: 'a wrong conversion in one file',
      edits: [
        {
          path: 'zone.yaml',
          from: '{ zh: 签约19个项目。, en: Nineteen projects were signed. }',
          to: '{ zh: 签约244亿元。, en: RMB 2.44 billion was signed. }',
        },
      ],
      shows: 'RMB 2.44 billion was signed.',
      says: '244亿',
    },
    {
      name: 'a wrong share in the English file',
      edits: [...bodied('占比不低于60%。'), { path: EN, text: english('At least 66%.') }],
      shows: 'A',
      says: '60%',
    },
  ],
  good: [
    {
      name: 'the right conversion',
      edits: [
        {
          path: 'zone.yaml',
          from: '{ zh: 签约19个项目。, en: Nineteen projects were signed. }',
          to: '{ zh: 签约244亿元。, en: RMB 24.4 billion was signed. }',
        },
      ],
    },
    {
      name: 'small numbers as words',
      edits: [...bodied('共有12项。'), { path: EN, text: english('Twelve items.') }],
    },
    {
      name: 'numbers of addresses',
      edits: [
        ...bodied('见[原文](https://www.example.gov.cn/2026/8888.html)。'),
        { path: EN, text: english('See it.') },
      ],
    },
    {
      name: 'hectares for mu',
      edits: [...bodied('用地150亩。'), { path: EN, text: english('Land of 10 hectares.') }],
    },
  ],
});
