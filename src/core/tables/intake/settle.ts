import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problems } from '../codecs/problems.ts';
import { editEntryFiles, type FileChanges } from '../edit/entry-files.ts';
import { entryPaths } from '../records.ts';
import { findCell } from './find-cell.ts';
import type { Grid } from './grid.ts';
import type { RowFinding, RowPlan } from './row-plan.ts';

/** What the checks say of a catalogue. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

export interface Settlement {
  readonly plans: readonly RowPlan[];
  /** What is to be written: of the rows that stand the checks. */
  readonly changes: FileChanges;
  /** Errors elsewhere that the rows would cause together; nothing is written then. */
  readonly conflicts: readonly Diagnostic[];
}

interface Settling {
  readonly grid: Grid;
  readonly plans: readonly RowPlan[];
  /** The catalogue as it is. */
  readonly before: Checked;
  /** The checks of the catalogue with other texts of some files. */
  readonly check: (changes: FileChanges) => Promise<Checked>;
}

/**
 * Finds the rows that can be written together: those whose files pass the checks that all files
 * pass. A row that does not is left out and the others are checked again, since one entry may be
 * wrong only because of another.
 */
export async function settle({ grid, plans, before, check }: Settling): Promise<Settlement> {
  const known = new Set(before.diagnostics.map(keyOf));
  let settled = plans.map((plan) => plan);
  for (;;) {
    const changes = changesOf(settled, before.sources);
    if (changes.size === 0) return { plans: settled, changes, conflicts: [] };
    const checked = await check(changes);
    const fresh = checked.diagnostics.filter((one) => !known.has(keyOf(one)));
    const errors = fresh.filter(({ severity }) => severity === 'error');
    const assigning = {
      owners: ownersOf(settled),
      texts: { grid, sources: checked.sources },
    };
    if (errors.length === 0) {
      const warned = assign(fresh, assigning, withNote);
      return { plans: settled.map((plan) => warned.get(plan) ?? plan), changes, conflicts: [] };
    }
    const refused = assign(errors, assigning, withProblem);
    if (refused.size === 0) {
      const all = settled.map((plan) =>
        isWritten(plan) ? withProblem(plan, { message: problems.refusedTogether() }) : plan,
      );
      return { plans: all, changes: new Map(), conflicts: errors };
    }
    settled = settled.map((plan) => refused.get(plan) ?? plan);
  }
}

/** Findings of one place and kind, whatever else has changed in the file. */
function keyOf({ file, code, message }: Diagnostic): string {
  return `${file} ${code} ${message.zh}`;
}

export function isWritten({ outcome }: RowPlan): boolean {
  return outcome === 'changed' || outcome === 'new';
}

function changesOf(
  plans: readonly RowPlan[],
  sources: ReadonlyMap<string, string>,
): Map<string, string | undefined> {
  const changes = new Map<string, string | undefined>();
  for (const { before, after } of plans.filter(isWritten)) {
    if (!after) continue;
    const textOf = (path: string): string | undefined => sources.get(path);
    for (const [path, text] of editEntryFiles({ before, after, textOf })) changes.set(path, text);
  }
  return changes;
}

/** Rows by the files they write. */
function ownersOf(plans: readonly RowPlan[]): ReadonlyMap<string, RowPlan> {
  return new Map(
    plans.filter(isWritten).flatMap((plan) => {
      if (!plan.after) return [];
      const { zh, en } = entryPaths(plan.after);
      return [
        [zh, plan],
        [en, plan],
      ];
    }),
  );
}

/**
 * Gives each finding to a row: to the one that changed what it is about, be it in the file of the
 * finding or in one that it is related to; else to the first that wrote one of them.
 */
function assign(
  diagnostics: readonly Diagnostic[],
  { owners, texts }: Assigning,
  add: (plan: RowPlan, finding: RowFinding) => RowPlan,
): Map<RowPlan, RowPlan> {
  const changed = new Map<RowPlan, RowPlan>();
  for (const diagnostic of diagnostics) {
    const suspects = [diagnostic, ...(diagnostic.related ?? [])].flatMap((place) => {
      const plan = owners.get(place.file);
      if (!plan) return [];
      const text = texts.sources.get(place.file) ?? '';
      return [{ plan, place, cell: findCell(place, { text, grid: texts.grid, row: plan.row }) }];
    });
    const guilty = suspects.find(({ plan, cell }) => isCause(plan, cell.address)) ?? suspects[0];
    if (!guilty) continue;
    const { plan, place, cell } = guilty;
    const message =
      place === diagnostic
        ? diagnostic.message
        : problems.elsewhere(diagnostic.file, diagnostic.message);
    changed.set(plan, add(changed.get(plan) ?? plan, { ...cell, message }));
  }
  return changed;
}

interface Assigning {
  readonly owners: ReadonlyMap<string, RowPlan>;
  readonly texts: {
    readonly grid: Grid;
    readonly sources: ReadonlyMap<string, string>;
  };
}

function isCause({ outcome, changes }: RowPlan, address: string | undefined): boolean {
  return outcome === 'new' || changes.some((change) => change.address === address);
}

function withNote(plan: RowPlan, finding: RowFinding): RowPlan {
  return { ...plan, notes: [...plan.notes, finding] };
}

function withProblem(plan: RowPlan, finding: RowFinding): RowPlan {
  return { ...plan, outcome: 'faulty', problems: [...plan.problems, finding] };
}
