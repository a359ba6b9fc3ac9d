import { diagnose, type Report } from '../diagnostics/diagnostic.ts';
import { removalRecord } from '../validate/edition-findings.ts';
import type { RecordKind } from '../read/source-file.ts';
import type { EditionsInput } from './check-editions.ts';

type Fault = Parameters<typeof removalRecord.message>[0]['fault'];

/** Successors that each kind of removal has: at least, at most. */
const COUNTS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  withdrawn: [0, 0],
  replaced: [1, 1],
  merged: [1, 1],
  renamed: [1, 1],
  split: [2, Infinity],
};

/** I01: a record of removal has a free id, names what exists and leads to entries in force. */
export function checkRemovals({ catalogue, drafts, read }: EditionsInput, report: Report): void {
  const present = (kind: RecordKind): ReadonlySet<string> =>
    new Set(
      read.present.filter((one) => one.kind === kind && one.locale === 'zh').map(({ id }) => id),
    );
  const [entries, removals, editions] = [present('entry'), present('removal'), present('edition')];
  const next = new Map(catalogue.removals.map(({ id, successors }) => [id, successors]));
  for (const { id, data, record } of drafts.zh.removal) {
    const tell = (path: readonly (string | number)[], fault: Fault): void => {
      const place = { file: record.source.path, span: record.locate(path) };
      report(diagnose(removalRecord, place, { fault }));
    };
    const { edition, sector, successors, how } = data;
    if (entries.has(id)) {
      tell(['title'], { is: 'reused', file: catalogue.byId.entry.get(id)?.file ?? id });
    }
    if (!editions.has(edition)) tell(['edition'], { is: 'edition', id: edition });
    if (!catalogue.byId.sector.has(sector)) tell(['sector'], { is: 'sector', id: sector });
    if (how !== 'renamed' && isFrozenIn(edition, id)) tell(['edition'], { is: 'frozen', edition });
    const [least, most] = COUNTS[how] ?? [0, Infinity];
    if (successors.length < least || successors.length > most) {
      const asked = most === Infinity ? `${least}+` : String(least);
      tell(['successors'], { is: 'count', how, asked });
    }
    successors.forEach((one, at) => {
      const fault = faultOf(one, id);
      if (fault) tell(['successors', at], fault);
    });
  }

  function isFrozenIn(edition: string, id: string): boolean {
    const lock = catalogue.locks.find((one) => one.edition.id === edition);
    return lock?.entries.some((one) => one.id === id) ?? false;
  }

  function faultOf(successor: string, id: string): Fault | undefined {
    if (successor === id) return { is: 'itself', id };
    if (entries.has(successor)) return undefined;
    if (!removals.has(successor)) return { is: 'successor', id: successor };
    return leadsTo(successor, id) ? { is: 'cycle', id: successor } : undefined;
  }

  /** Whether the records that follow an id come to another. */
  function leadsTo(from: string, to: string): boolean {
    const seen = new Set<string>();
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === to) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...(next.get(at) ?? []));
    }
    return false;
  }
}
