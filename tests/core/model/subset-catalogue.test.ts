import { expect, test } from 'vitest';
import { subsetCatalogue } from '../../../src/core/model/subset-catalogue.ts';
import { realCatalogue } from '../../helpers/real-catalogue.ts';

const whole = await realCatalogue();

test('every reference of a subset leads to a record in it', () => {
  for (const { id } of whole.entries) {
    const subset = subsetCatalogue(whole, { entries: [id], languages: ['zh', 'en'] });
    const { byId } = subset;
    expect(subset.entries.map((entry) => entry.id)).toEqual([id]);
    for (const entry of subset.entries) {
      expect(byId.desk.has(entry.contact)).toBe(true);
      expect(byId.sector.has(entry.sector)).toBe(true);
      for (const policy of [...entry.incentives, ...entry.basis.map((one) => one.policy)]) {
        expect(byId.policy.has(policy), `${id}: ${policy}`).toBe(true);
      }
      for (const place of entry.premises) expect(byId.premises.has(place)).toBe(true);
    }
    for (const one of subset.opportunities) {
      expect(one.entries).toEqual([id]);
      expect(byId.premises.has(one.park)).toBe(true);
    }
    for (const { park } of subset.premises)
      expect(park === undefined || byId.premises.has(park)).toBe(true);
  }
});

test('a law that was replaced comes with the one that holds', () => {
  const old = whole.policies.find(({ supersededBy }) => supersededBy !== undefined);
  const [entry] = whole.entries;
  if (!old?.supersededBy || !entry) throw new Error('the catalogue has no such law');
  const citing = { ...entry, basis: [{ policy: old.id, investor: 'both' as const }] };
  const { byId } = subsetCatalogue(
    { ...whole, entries: [citing] },
    { entries: [entry.id], languages: ['zh'] },
  );
  expect(byId.policy.has(old.supersededBy)).toBe(true);
});

test('the chronicle, guides and past editions stay out, and languages that are not asked for', () => {
  const { zone, guides, editions } = subsetCatalogue(whole, {
    entries: ['vaccines', 'no-such-entry'],
    languages: ['en'],
  });
  expect([zone.milestones, guides, editions.length, zone.languages]).toEqual([[], [], 1, ['en']]);
});
