import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { nodeFolder } from '../../src/cli/node-ports.ts';
import { compileCatalogue } from '../../src/core/pipeline.ts';
import { editEntry } from '../bench/build/edit-entry.ts';
import { PEERS } from '../bench/build/tools/registry.ts';
import { toMarkdown } from '../bench/build/work/entry-files.ts';
import { readWork, type Work } from '../bench/build/work/work.ts';
import { generateCatalogue } from '../helpers/generate-catalogue.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mulu-work-'));
const folder = join(scratch, 'catalogue');
let work: Work;

beforeAll(async () => {
  const from = new URL('../../catalogue', import.meta.url).pathname;
  generateCatalogue(folder, { count: 100, from });
  work = await readWork(folder);
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

describe('the work of all generators', () => {
  it('has every entry in both languages and the same listings', () => {
    expect(work.map(({ entries }) => entries.length)).toEqual([100, 100]);
    const [zh, en] = work.map(({ site }) => site.listings.map(({ path }) => path));
    expect(zh).toEqual(en);
    const named = ['index.html', 'classes/encouraged.html', 'policies/cit-15.html'];
    expect(zh).toEqual(expect.arrayContaining([...named, 'search/kind/entry.html']));
    expect(new Set(zh).size).toBe(zh?.length);
  });

  it('names only records that the shared data have', () => {
    for (const { site, entries } of work) {
      const ids = new Set(entries.map(({ id }) => id));
      for (const { data } of entries) {
        const { domestic, foreign } = data.basis;
        const rows = [
          ...domestic,
          ...foreign,
          ...data.conflicts.domestic,
          ...data.conflicts.foreign,
        ];
        const policies = [...data.incentives, ...rows.map(({ policy }) => policy)];
        expect(policies.filter((id) => !(id in site.policies))).toEqual([]);
        expect(data.premises.filter((id) => !(id in site.premises))).toEqual([]);
        expect(data.targets.filter((id) => !(id in site.targets))).toEqual([]);
        expect(site.desks).toHaveProperty(data.contact);
        expect(data.related.filter((id) => !ids.has(id))).toEqual([]);
      }
    }
  });

  it('lists only entries that there are', () => {
    for (const { site, entries } of work) {
      const ids = new Set(entries.map(({ id }) => id));
      for (const { groups } of site.listings) {
        for (const group of groups) expect(group.entries.filter((id) => !ids.has(id))).toEqual([]);
      }
    }
  });

  it('relates up to six other entries of the same subsector', () => {
    for (const { entries } of work) {
      const byId = new Map(entries.map(({ id, data }) => [id, data]));
      for (const { id, data } of entries) {
        expect(data.related).not.toContain(id);
        expect(new Set(data.related).size).toBe(data.related.length);
        expect(data.related.length).toBeLessThanOrEqual(6);
        expect(data.related.map((one) => byId.get(one)?.subsector)).toEqual(
          data.related.map(() => data.subsector),
        );
      }
    }
  });

  it('is front matter that reads back, with addresses in place of ids in the text', () => {
    for (const entry of work.flatMap(({ entries }) => entries)) {
      const text = toMarkdown(entry);
      const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n\n(.*)$/su.exec(text) ?? [];
      expect(parse(yaml)).toEqual(JSON.parse(JSON.stringify(entry.data)));
      expect(body).not.toMatch(/\]\((?:entry|policy|premises|glossary):/u);
    }
  });
});

describe.each(PEERS.map((peer) => [peer.name, peer] as const))('a project of %s', (_, peer) => {
  it('has a file an entry and language and the data the templates read', () => {
    const project = join(scratch, peer.id);
    peer.write(work, project);
    for (const { site, entries } of work) {
      for (const { id } of entries) {
        const file = readFileSync(join(project, peer.entryFile(site.locale, id)), 'utf8');
        expect(file).toContain('related:');
      }
    }
    const names = readdirSync(project, { recursive: true }).map(String);
    expect(names.filter((name) => /(?:^|\/)site\.json$/u.test(name))).toHaveLength(1);
  });
});

describe('editEntry', () => {
  it('changes one entry in both languages and leaves a catalogue without findings', async () => {
    const before = (await compileCatalogue({ folder: nodeFolder(folder), today: '2026-11-24' }))
      .diagnostics.length;
    const sector = join(folder, 'entries/modern-finance');
    const [name = ''] = readdirSync(sector).filter((one) => !one.endsWith('.en.md'));
    const file = join(sector, name);
    const [old, oldEnglish] = [file, file.replace(/\.md$/u, '.en.md')].map((path) =>
      readFileSync(path, 'utf8'),
    );
    editEntry(file, 1);
    expect(readFileSync(file, 'utf8')).not.toBe(old);
    expect(readFileSync(file.replace(/\.md$/u, '.en.md'), 'utf8')).not.toBe(oldEnglish);
    const after = await compileCatalogue({ folder: nodeFolder(folder), today: '2026-11-24' });
    expect(after.diagnostics).toHaveLength(before);
    expect(after.catalogue?.entries.every(({ translation }) => translation === 'current')).toBe(
      true,
    );
    expect(() => {
      editEntry(file, 1);
    }).toThrow('nothing to change');
  });
});
