import { describeRule, titled } from '../../../helpers/describe-rule.ts';

const EN = 'entries/health/vaccines.en.md';

function english(title: string, body = ''): string {
  return `---\ntitle: ${title}\nsummary: Vaccines.\ntranslationOf: "000000000000"\n---\n\n${body}\n`;
}

describeRule('rule/glossary-term', {
  bad: [
    {
      name: 'another translation',
      edits: [{ path: EN, text: english('A plan for land') }, ...titled('亩均论英雄')],
      shows: 'A plan for land',
      says: 'mu',
    },
  ],
  good: [
    {
      name: 'the term in the body',
      edits: [{ path: EN, text: english('A plan', 'Output per mu.') }, ...titled('亩均论英雄')],
    },
    { name: 'no English file', edits: titled('亩均论英雄') },
  ],
});
