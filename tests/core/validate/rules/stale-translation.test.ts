import { expect, test } from 'vitest';
import { findingsIn, type Edit, describeRule } from '../../../helpers/describe-rule.ts';

const english = (hash: string): Edit => ({
  path: 'entries/health/vaccines.en.md',
  text: `---\ntitle: Vaccines\nsummary: Vaccines.\ntranslationOf: "${hash}"\n---\n`,
});

async function presentHash(edits: readonly Edit[]): Promise<string> {
  const [found] = await findingsIn('rule/stale-translation', [...edits, english('000000000000')]);
  return /"([0-9a-f]{12})"/u.exec(found?.diagnostic.message.zh ?? '')?.[1] ?? '';
}

describeRule('rule/stale-translation', {
  bad: [
    {
      name: 'another hash',
      edits: [english('000000000000')],
      shows: '"000000000000"',
      says: 'entries/health/vaccines.md',
    },
  ],
  good: [
    {
      name: 'an English file without its Chinese one',
      edits: [{ path: 'entries/health/other.en.md', text: '' }],
    },
  ],
});

test('the hash that the message shows ends the finding', async () => {
  const hash = await presentHash([]);
  expect(await findingsIn('rule/stale-translation', [english(hash)])).toEqual([]);
});

test('a change of the Chinese prose makes the English stale, a change of data does not', async () => {
  const hash = await presentHash([]);
  const prose: Edit = { from: '人用疫苗', to: '新型疫苗' };
  const data: Edit = { from: 'min: 5000', to: 'min: 6000' };
  expect(await findingsIn('rule/stale-translation', [prose, english(hash)])).toHaveLength(1);
  expect(await findingsIn('rule/stale-translation', [data, english(hash)])).toEqual([]);
});
