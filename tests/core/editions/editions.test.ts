import { describe, expect, it } from 'vitest';
import { factsHash } from '../../../src/core/editions/canonical.ts';
import { listChanges } from '../../../src/core/editions/change-list.ts';
import { editionChanges } from '../../../src/core/editions/edition-states.ts';
import { entryFacts } from '../../../src/core/editions/entry-facts.ts';
import { entryHistory } from '../../../src/core/editions/entry-history.ts';
import { formatLock, parseLocks, toLock } from '../../../src/core/editions/lock-file.ts';
import type { Catalogue } from '../../../src/core/model/catalogue.ts';
import { compileCatalogue } from '../../../src/core/pipeline.ts';
import { removedEntryView } from '../../../src/core/views/pages/removed-entry.ts';
import { sitePages } from '../../../src/core/views/site-pages.ts';
import { BASE, findingsOf, TODAY } from '../../helpers/fixture-cases.ts';
import { memoryFolder } from '../../helpers/memory-folder.ts';
import { realCatalogue } from '../../helpers/real-catalogue.ts';

const VACCINES = BASE['entries/health/vaccines.md'] ?? '';
const REAGENTS = VACCINES.replace('number: 1', 'number: 2').replace('人用疫苗', '诊断试剂');
const PAST = `id: "2025"
title: { zh: 目录（2025年本）, en: Catalogue (2025) }
status: superseded
issued: 2025-11-02
effective: 2025-12-01
supersededBy: "2026"
`;

async function compile(files: Readonly<Record<string, string>>): Promise<Catalogue> {
  const { catalogue } = await compileCatalogue({ folder: memoryFolder(files), today: TODAY });
  if (!catalogue) throw new Error('not sound');
  return catalogue;
}

/** Files with the lock of an edition, which holds the entries of other files. */
async function frozen(
  files: Readonly<Record<string, string>>,
  id: string,
  content = files,
): Promise<Record<string, string>> {
  const catalogue = await compile(content);
  const edition = (await compile(files)).editions.find((one) => one.id === id);
  if (!edition) throw new Error(`no edition ${id}`);
  const lock = toLock(catalogue, edition);
  const path = `editions/${id}`;
  return {
    ...files,
    [`${path}.lock.json`]: formatLock(lock),
    [`${path}.yaml`]: `${files[`${path}.yaml`] ?? ''}lock: ${lock.checksum}\n`,
  };
}

const TWO_EDITIONS = { ...BASE, 'editions/2025.yaml': PAST };
const WITH_REAGENTS = { ...TWO_EDITIONS, 'entries/health/reagents.md': REAGENTS };

const REMOVED = `title: { zh: 诊断试剂, en: Reagents }
sector: health
edition: "2026"
date: 2026-11-02
how: merged
reason: { zh: 并入疫苗条目, en: Merged into vaccines }
successors: [vaccines]
`;

describe('a lock', () => {
  it('has the same bytes from two runs and is read back whole', async () => {
    const catalogue = await compile(WITH_REAGENTS);
    const lock = toLock(catalogue, catalogue.edition);
    const text = formatLock(lock);
    expect(formatLock(toLock(await compile(WITH_REAGENTS), catalogue.edition))).toBe(text);
    const file = { path: 'editions/2026.lock.json', edition: '2026', text };
    expect(parseLocks([file], () => expect.unreachable())).toEqual([lock]);
  });

  it('does not change when somebody looks again', async () => {
    const hash = (files: Readonly<Record<string, string>>): Promise<string> =>
      compile(files).then(({ entries: [entry] }) => (entry ? factsHash(entryFacts(entry)) : ''));
    const reviewed = {
      ...BASE,
      'entries/health/vaccines.md': VACCINES.replace('2026-11-16', '2026-11-20').replace(
        'checked: 2026-11-02',
        'checked: 2026-11-20',
      ),
    };
    expect(await hash(reviewed)).toBe(await hash(BASE));
    const amended = {
      ...BASE,
      'entries/health/vaccines.md': VACCINES.replace('min: 5000', 'min: 6000'),
    };
    expect(await hash(amended)).not.toBe(await hash(BASE));
  });

  it('is refused when one figure of it is changed', async () => {
    const files = await frozen(TWO_EDITIONS, '2025');
    const path = 'editions/2025.lock.json';
    const text = (files[path] ?? '').replace('"min":5000', '"min":500');
    const found = await findingsOf({ ...files, [path]: text });
    expect(found.map((line) => line.split(' ')[1])).toEqual([
      'read/damaged-lock',
      'rule/frozen-edition',
    ]);
  });

  it('is accepted when nothing was touched', async () => {
    expect(await findingsOf(await frozen(TWO_EDITIONS, '2025'))).toEqual([]);
    expect(await findingsOf(await frozen(BASE, '2026'))).toEqual([]);
  });
});

describe('a frozen edition in force', () => {
  const amended = VACCINES.replace('min: 5000', 'min: 6000');

  it('asks for a record of a correction, and is content with it', async () => {
    const files = {
      ...(await frozen(BASE, '2026')),
      'entries/health/vaccines.md': amended,
    };
    expect(await findingsOf(files)).toEqual([
      'entries/health/vaccines.md:3 rule/unrecorded-correction',
    ]);
    const [entry] = (await compile(files)).entries;
    const hash = entry ? factsHash(entryFacts(entry)).slice(0, 12) : '';
    const corrections = `corrections:\n  - { entry: vaccines, date: 2026-11-20, facts: "${hash}", reason: { zh: 单位有误, en: Wrong unit } }\n`;
    const path = 'editions/2026.yaml';
    const recorded = { ...files, [path]: `${files[path] ?? ''}${corrections}` };
    expect(await findingsOf(recorded)).toEqual([]);
    const catalogue = await compile(recorded);
    expect(listChanges(catalogue)).toMatchObject([
      { kind: 'corrected', id: 'vaccines', date: '2026-11-20' },
    ]);
    expect(entryHistory(catalogue, 'vaccines').map(({ kind }) => kind)).toEqual([
      'known',
      'corrected',
    ]);
  });
});

describe('what changed', () => {
  it('is nothing while no edition is frozen', async () => {
    const catalogue = await compile(WITH_REAGENTS);
    expect(editionChanges(catalogue)).toEqual([]);
    expect(listChanges(catalogue)).toEqual([]);
  });

  it('tells new, changed and removed entries with their history', async () => {
    const files = {
      ...(await frozen(TWO_EDITIONS, '2025', WITH_REAGENTS)),
      'entries/health/vaccines.md': VACCINES.replace('min: 5000', 'min: 6000'),
      'entries/health/devices.md': REAGENTS.replace('诊断试剂', '医疗器械'),
      'removed/reagents.yaml': REMOVED,
    };
    expect(await findingsOf(files)).toEqual([]);
    const catalogue = await compile(files);
    expect(listChanges(catalogue)).toMatchObject([
      { edition: '2026', kind: 'added', id: 'devices', date: '2026-11-02' },
      { kind: 'changed', id: 'vaccines' },
      { kind: 'removed', id: 'reagents', title: { zh: '诊断试剂研发及生产' } },
    ]);
    const kinds = (id: string) => entryHistory(catalogue, id).map(({ kind }) => kind);
    expect(kinds('devices')).toEqual(['listed']);
    expect(kinds('vaccines')).toEqual(['known', 'changed']);
    expect(kinds('reagents')).toEqual(['known', 'removed']);
    const paths = sitePages(catalogue).map(({ path }) => path);
    for (const path of ['entries/reagents.html', 'editions/2026.html', 'editions/2025.html'])
      expect(paths).toContain(path);
    expect(paths).toContain('editions/2025/entries.html');
    const [removal] = catalogue.removals;
    const view = removal && removedEntryView({ catalogue, locale: 'zh' }, removal);
    expect(view).toMatchObject({
      renamed: false,
      successors: [{ href: 'vaccines.html' }],
      last: { href: '../editions/2025/entries.html' },
    });
    expect(view?.frame.movedTo).toBeUndefined();
  });

  it('keeps an entry that moved to a new address one entry', async () => {
    const { 'entries/health/reagents.md': text = '', ...rest } = WITH_REAGENTS;
    const files = {
      ...(await frozen(rest, '2025', WITH_REAGENTS)),
      'entries/health/test-reagents.md': text,
      'removed/reagents.yaml': REMOVED.replace('merged', 'renamed').replace(
        '[vaccines]',
        '[test-reagents]',
      ),
    };
    const catalogue = await compile(files);
    expect(editionChanges(catalogue).at(-1)?.diff).toMatchObject({
      added: [],
      removed: [],
      changed: [],
      shifted: [{ id: 'test-reagents', formerId: 'reagents' }],
    });
    const [removal] = catalogue.removals;
    const view = removal && removedEntryView({ catalogue, locale: 'zh' }, removal);
    expect(view?.frame.movedTo).toBe('test-reagents.html');
    expect(entryHistory(catalogue, 'test-reagents').map(({ kind }) => kind)).toEqual([
      'known',
      'shifted',
    ]);
  });
});

describe('the demonstration catalogue', () => {
  it('has the two states that git has: 31 entries, then 16 more and 31 amended', async () => {
    const catalogue = await realCatalogue();
    const changes = listChanges(catalogue);
    const count = (wanted: string) => changes.filter(({ kind }) => kind === wanted).length;
    const diff = editionChanges(catalogue).at(-1)?.diff;
    expect(editionChanges(catalogue)[0]?.facts.size).toBe(31);
    expect(diff?.total).toBe(catalogue.entries.length);
    expect(count('added')).toBe(diff?.added.length);
    expect(count('removed')).toBe(0);
    expect(count('added') + 31).toBe(catalogue.entries.length);
  });
});
