import { formatFile } from '../../../../src/core/validate/format/format-file.ts';
import { addressOf } from '../../../../src/core/read/source-file.ts';
import { describeRule, type Edit, edited } from '../../../helpers/describe-rule.ts';

const FORMATTED: readonly Edit[] = Object.entries(edited([])).flatMap(([path, text]) => {
  const address = addressOf(path);
  return address ? [{ path, text: formatFile({ path, text, address }) ?? '' }] : [];
});

describeRule('rule/not-formatted', {
  bad: [
    {
      name: 'a list in brackets',
      edits: [
        ...FORMATTED,
        {
          path: 'entries/health/vaccines.md',
          from: 'targets:\n  - chain-leader',
          to: 'targets: [chain-leader]',
        },
      ],
      shows: 'targets: [chain-leader]',
    },
    {
      name: 'needless quotes',
      edits: [
        ...FORMATTED,
        { path: 'zone.yaml', from: 'id: sample-zone', to: 'id: "sample-zone"' },
      ],
      shows: 'id: "sample-zone"',
    },
    {
      name: 'no line feed at the end',
      edits: [
        ...FORMATTED,
        {
          path: 'targets.yaml',
          from: /[^\n]+\n$/u.exec(target())?.[0] ?? '',
          to: (/[^\n]+\n$/u.exec(target())?.[0] ?? '').trimEnd(),
        },
      ],
      shows: (/[^\n]+\n$/u.exec(target())?.[0] ?? '').trimEnd(),
    },
  ],
  good: [{ name: 'the canonical form', edits: FORMATTED }],
});

function target(): string {
  const found = FORMATTED.find((edit) => edit.path === 'targets.yaml');
  return found && 'text' in found ? found.text : '';
}
