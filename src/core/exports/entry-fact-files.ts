import { createHash } from 'node:crypto';
import { CALLBACK } from '../../finder/format.ts';
import {
  type EntryFacts,
  FACTS_HEAD,
  type FactGroup,
  type FactsHead,
  packEntries,
} from '../../shelf/facts-format.ts';
import { shelfWords } from '../i18n/shelf.ts';
import { uiOf } from '../i18n/ui.ts';
import { type IndexFile, scriptJson } from '../index/build-index.ts';
import { FINDER_FOLDER } from '../index/finder-files.ts';
import { INDICATOR_IDS, INDICATORS } from '../model/thresholds.ts';
import { type Locale, LOCALES } from '../read/source-file.ts';
import type { EntryView } from '../views/pages/entry.ts';
import { toEntryFacts } from './entry-facts.ts';

/** Entries of one file: few, since those of a shortlist rarely lie side by side. */
const SHARD = 32;

/**
 * What the shortlist and the comparison show of the entries, as classic scripts beside the finder's,
 * named by the hash of their content (but for the head). The same pages give the same bytes.
 */
export function entryFactFiles(views: Iterable<EntryView>): IndexFile[] {
  const files: IndexFile[] = [];
  const write = (name: string, content: unknown): string => {
    const text = `${CALLBACK}(${JSON.stringify(name)},${scriptJson(content)});\n`;
    files.push({ path: `${FINDER_FOLDER}/${name}.js`, text });
    return name;
  };
  const facts = factsByLocale(views);
  const shards = Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      shardsOf(facts.get(locale) ?? []).map((entries) => {
        const shard = packEntries(entries);
        const hash = createHash('sha256').update(JSON.stringify(shard)).digest('hex');
        return [entries[0]?.id ?? '', write(`e-${hash.slice(0, 12)}`, shard)] as const;
      }),
    ]),
  );
  const head: FactsHead = { version: 1, groups: factGroups(), shards };
  write(FACTS_HEAD, head);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function factsByLocale(views: Iterable<EntryView>): Map<Locale, EntryFacts[]> {
  const facts = new Map<Locale, EntryFacts[]>();
  for (const view of views) {
    const { locale } = view.frame;
    const one = toEntryFacts(view);
    const before = facts.get(locale);
    if (before) before.push(one);
    else facts.set(locale, [one]);
  }
  return facts;
}

/** Facts in the order of the ids, by which a visitor's list finds its files. */
function shardsOf(facts: readonly EntryFacts[]): EntryFacts[][] {
  const sorted = facts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const count = Math.ceil(sorted.length / SHARD);
  return Array.from({ length: count }, (_, at) => sorted.slice(at * SHARD, (at + 1) * SHARD));
}

/** All rows in the order in which they are shown, with the words of the page of an entry. */
function factGroups(): FactGroup[] {
  const [zh, en] = [uiOf('zh'), uiOf('en')];
  const [zhWords, enWords] = [shelfWords('zh'), shelfWords('en')];
  const basis = (id: 'basisDomestic' | 'basisForeign') => ({
    id,
    label: { zh: zhWords.rows[id], en: enWords.rows[id] },
  });
  const row = (id: Exclude<keyof typeof zh.entryPage, 'itemNumber'>) => ({
    id,
    label: { zh: zh.entryPage[id], en: en.entryPage[id] },
  });
  const rows: Readonly<Record<keyof typeof zhWords.groups, FactGroup['rows']>> = {
    scope: [
      ...[row('class'), row('sector'), row('subsector'), row('industry')],
      ...[row('targets'), row('chain'), row('anchors')],
    ],
    indicators: INDICATOR_IDS.map((id) => ({ id, label: INDICATORS[id].name })),
    law: [row('foreignAccess'), basis('basisDomestic'), basis('basisForeign'), row('incentives')],
    site: [row('environment'), row('emissions'), row('premises')],
    contact: [
      { id: 'contact', label: { zh: zh.desk.title, en: en.desk.title } },
      { id: 'reviewed', label: { zh: zh.reviewed, en: en.reviewed } },
    ],
  };
  return Object.entries(rows).map(([id, list]) => {
    const key = id as keyof typeof rows;
    return { id, label: { zh: zhWords.groups[key], en: enWords.groups[key] }, rows: list };
  });
}
