import type { Catalogue, Entry } from '../model/catalogue.ts';
import type { EntryFacts } from '../model/edition-lock.ts';
import type { LocalisedText } from '../model/text.ts';

/** The facts of each entry by its id, in the order of the printed catalogue. */
export function catalogueFacts({ entries }: Catalogue): ReadonlyMap<string, EntryFacts> {
  return new Map(entries.map((entry) => [entry.id, entryFacts(entry)]));
}

/** The normalised facts of an entry: what is published of it, see `EntryFacts`. */
export function entryFacts(entry: Entry): EntryFacts {
  const { sector, subsector, number, foreignAccess, environment, contact, chain } = entry;
  return {
    ...{ sector, subsector, number },
    title: textOf(entry.title),
    summary: textOf(entry.summary),
    aliases: { zh: sorted(entry.aliases.zh), en: sorted(entry.aliases.en) },
    ...(entry.legalText && { legalText: textOf(entry.legalText) }),
    class: entry.class,
    targets: sorted(entry.targets),
    chain: {
      stage: chain.stage,
      ...(chain.action && { action: chain.action }),
      anchors: byKey(
        (chain.anchors ?? []).map(({ name, source }) => ({
          name: textOf(name),
          source: sourceOf(source),
        })),
        ({ name }) => name.zh,
      ),
    },
    industry: byKey(
      entry.industry.map(({ code, name }) => ({ code, name: name.zh })),
      ({ code }) => code,
    ),
    basis: byKey(entry.basis, basisKey).map(({ policy, item, investor }) => ({
      policy,
      ...(item !== undefined && { item }),
      investor,
    })),
    conflicts: conflictsOf(entry),
    foreignAccess,
    incentives: sorted(entry.incentives),
    thresholds: thresholdsOf(entry),
    environment: { ...environment },
    premises: sorted(entry.premises),
    contact,
    body: textOf({ zh: entry.body.zh.text, en: entry.body.en?.text }),
    sources: byKey(entry.sources.map(sourceOf), ({ url, title }) => `${url} ${title}`),
    ...(entry.sample && { sample: true as const }),
  };
}

/** What tells one line of a legal basis from another. */
export function basisKey(one: EntryFacts['basis'][number]): string {
  return [one.policy, one.item ?? '', one.investor].join(' | ');
}

/** What tells one conflict check from another. */
export function conflictKey(one: EntryFacts['conflicts'][number]): string {
  return [one.policy, one.list ?? '', one.investor].join(' | ');
}

function conflictsOf(entry: Entry): EntryFacts['conflicts'] {
  return byKey(entry.conflicts ?? [], conflictKey).map(
    ({ policy, list, investor, result, items, note }) => ({
      policy,
      ...(list !== undefined && { list }),
      ...{ investor, result },
      ...(items && { items: sorted(items) }),
      ...(note && { note: textOf(note) }),
    }),
  );
}

function thresholdsOf(entry: Entry): EntryFacts['thresholds'] {
  return byKey(entry.thresholds, ({ indicator }) => indicator).map((one) => ({
    indicator: one.indicator,
    ...(one.min !== undefined && { min: one.min }),
    ...(one.max !== undefined && { max: one.max }),
    ...(one.unit !== undefined && { unit: one.unit }),
    ...(one.caseByCase && { caseByCase: true as const }),
    ...(one.sample && { sample: true as const }),
    ...(one.source && { source: sourceOf(one.source) }),
  }));
}

function sourceOf({ title, url }: { readonly title: string; readonly url: string }) {
  return { title, url };
}

/** Line ends and blank edges are an editor's habit, no fact. */
function textOf({ zh, en }: LocalisedText): { zh: string; en?: string } {
  const clean = (text: string): string => text.replace(/\r\n?/gu, '\n').trim();
  return { zh: clean(zh), ...(en !== undefined && { en: clean(en) }) };
}

function sorted(list: readonly string[]): string[] {
  return byKey(list, (one) => one);
}

function byKey<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  return list.toSorted((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === right) return 0;
    return left < right ? -1 : 1;
  });
}
