import { describe, expect, it } from 'vitest';
import { packEntries, unpackEntry } from '../../src/shelf/facts-format.ts';
import { FactsStore } from '../../src/shelf/facts-store.ts';
import { GROUPS, sampleFacts } from './sample-facts.ts';

const all = ['a1', 'b2', 'c3', 'd4'].map((id) => sampleFacts(id, { class: [{ text: id }] }));

function files(): Record<string, unknown> {
  return {
    entries: {
      version: 1,
      groups: GROUPS,
      shards: {
        zh: [
          ['a1', 'e-1'],
          ['c3', 'e-2'],
        ],
      },
    },
    'e-1': packEntries(all.slice(0, 2)),
    'e-2': packEntries(all.slice(2)),
  };
}

describe('FactsStore', () => {
  it('finds entries by id, one file a shard, asked for once', async () => {
    const asked: string[] = [];
    const load = (name: string) => {
      asked.push(name);
      return Promise.resolve(files()[name]);
    };
    const store = await FactsStore.open(load, 'zh');
    const found = await store.get(['d4', 'c3', 'a1', 'zz', '0', 'c30']);
    expect([...found.keys()]).toEqual(['d4', 'c3', 'a1']);
    expect(found.get('c3')).toEqual(all[2]);
    await store.get(['d4', 'b2']);
    expect(asked).toEqual(['entries', 'e-2', 'e-1']);
  });

  it('rejects when a file is missing, and asks for it again', async () => {
    let isThere = false;
    const load = (name: string) =>
      name === 'entries' || isThere
        ? Promise.resolve(files()[name])
        : Promise.reject(new Error('missing'));
    const store = await FactsStore.open(load, 'zh');
    await expect(store.get(['a1'])).rejects.toThrow('missing');
    isThere = true;
    expect((await store.get(['a1'])).size).toBe(1);
  });

  it('knows nothing in a language that the catalogue does not have', async () => {
    const store = await FactsStore.open((name) => Promise.resolve(files()[name]), 'en');
    expect((await store.get(['a1'])).size).toBe(0);
  });
});

describe('packEntries', () => {
  it('writes a line that entries share once, and is unpacked as it was', () => {
    const same = ['x', 'y'].map((id) => sampleFacts(id, { class: [{ text: '鼓励类' }] }));
    const shard = packEntries(same);
    expect(shard.lines.filter(({ text }) => text === '鼓励类')).toHaveLength(1);
    expect(same.map(({ id }) => unpackEntry(shard, id))).toEqual(same);
    expect(unpackEntry(shard, 'z')).toBeUndefined();
  });
});
