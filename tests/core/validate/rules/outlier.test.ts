import { describeRule, type Edit, edited } from '../../../helpers/describe-rule.ts';

/** Five more entries with the base's thresholds but for one floor area ratio and one sum. */
function entries(ratio: number, sum = 5000): readonly Edit[] {
  const base = edited([])['entries/health/vaccines.md'] ?? '';
  return Array.from({ length: 5 }, (_none, at) => ({
    path: `entries/health/extra-${at}.md`,
    text: (at === 4
      ? base.replace('min: 1.0, max: 2.5', `min: ${ratio}, max: 500`).replace('5000', String(sum))
      : base
    ).replace('number: 1', `number: ${at + 2}`),
  }));
}

describeRule('rule/outlier', {
  bad: [
    { name: 'a value ten times the median', edits: entries(12), shows: '12', says: '容积率' },
    { name: 'yuan for ten thousand', edits: entries(1, 50_000_000), shows: '50000000' },
  ],
  good: [
    { name: 'values that differ', edits: entries(4) },
    { name: 'a small office among factories', edits: entries(1, 200) },
    {
      name: 'too few to compare',
      edits: [{ from: 'min: 5000', to: 'min: 50000000' }],
    },
  ],
});
