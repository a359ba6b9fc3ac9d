import { describeRule } from '../../../helpers/describe-rule.ts';

function theme(to: string): readonly { path: string; from: string; to: string }[] {
  return [{ path: 'zone.yaml', from: 'theme: { primary: "#0b5563" }', to: `theme: ${to}` }];
}

describeRule('rule/theme-contrast', {
  bad: [
    {
      name: 'a main colour on which white cannot be read',
      edits: theme('{ primary: "#ffcc00" }'),
      shows: '"#ffcc00"',
      says: 'primary: "#',
    },
    {
      name: 'a main colour that is a little too pale',
      edits: theme('{ primary: "#7f7f7f" }'),
      shows: '"#7f7f7f"',
      says: '4.00:1',
    },
    {
      name: 'an accent that looks like the main colour',
      edits: theme('{ primary: "#0b5563", accent: "#0d6a70" }'),
      shows: '"#0d6a70"',
      says: '30 度',
    },
  ],
  good: [
    { name: 'the darkest grey', edits: theme('{ primary: "#000000" }') },
    {
      name: 'red with an amber accent',
      edits: theme('{ primary: "#b3261e", accent: "#7a5a00" }'),
    },
  ],
});
