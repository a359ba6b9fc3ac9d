import { countDiagnostics } from '../../core/diagnostics/reporters/report.ts';
import type { FactsById } from '../../core/editions/compare.ts';
import { editionChanges, renamesOf } from '../../core/editions/edition-states.ts';
import { catalogueFacts } from '../../core/editions/entry-facts.ts';
import { factNames } from '../../core/editions/fact-names.ts';
import { lockedFacts } from '../../core/editions/lock-file.ts';
import type { Catalogue } from '../../core/model/catalogue.ts';
import type { FactNames } from '../../core/model/edition-lock.ts';
import type { Compilation } from '../../core/pipeline.ts';
import { UsageError } from '../command.ts';
import type { Effects } from '../effects.ts';
import { commitOf } from '../git/git.ts';
import { compileRevision } from '../git/compile-revision.ts';

/** One side of a comparison. */
export interface ComparedState {
  readonly kind: 'working' | 'edition' | 'revision';
  /** As it was asked for; of a revision with the short hash. */
  readonly name: string;
  readonly facts: FactsById;
  readonly names: FactNames;
  readonly renames: ReadonlyMap<string, string>;
  /** Errors of the catalogue: what could not be read is not compared. */
  readonly errors: number;
}

interface Operands {
  readonly folder: string;
  readonly effects: Effects;
  readonly now: Compilation;
}

export const WORKING = 'working';

/** The state that an operand names: `working`, an edition or a revision of git, in that order. */
export async function resolveState(operand: string, operands: Operands): Promise<ComparedState> {
  const { folder, effects, now } = operands;
  if (operand === WORKING) return stateOf('working', operand, now);
  const edition = editionState(operand, now);
  if (edition) return edition;
  const commit = commitOf(folder, operand);
  if (commit === undefined) {
    const editions = now.catalogue?.locks.map((lock) => lock.edition.id) ?? [];
    throw new UsageError(({ diff }) => diff.unknown(operand, editions));
  }
  const past = await compileRevision(folder, commit, effects);
  const short = commit.slice(0, 7);
  const name = commit.startsWith(operand) ? short : `${operand} (${short})`;
  return stateOf('revision', name, past);
}

/** The state before the catalogue as it is: the last frozen edition other than the present one. */
export function previousEdition({ catalogue }: Compilation): string | undefined {
  const states = catalogue ? editionChanges(catalogue) : [];
  return states.findLast(({ edition }) => edition.id !== catalogue?.edition.id)?.edition.id;
}

function editionState(id: string, now: Compilation): ComparedState | undefined {
  const { catalogue } = now;
  const lock = catalogue?.locks.find((one) => one.edition.id === id);
  if (catalogue && lock) {
    const renames = renamesOf(catalogue);
    const facts = lockedFacts(lock);
    return { kind: 'edition', name: id, facts, names: lock.names, renames, errors: 0 };
  }
  if (!catalogue?.editions.some((one) => one.id === id)) return undefined;
  if (catalogue.edition.id === id) return { ...stateOf('edition', id, now) };
  throw new UsageError(({ diff }) => diff.unlocked(id));
}

function stateOf(
  kind: ComparedState['kind'],
  name: string,
  { catalogue, diagnostics }: Compilation,
): ComparedState {
  if (!catalogue) throw new UsageError(({ diff }) => diff.noCatalogue(name));
  const facts = catalogueFacts(catalogue);
  const { errors } = countDiagnostics(diagnostics);
  return {
    kind,
    name,
    facts,
    names: namesIn(catalogue, facts),
    renames: renamesOf(catalogue),
    errors,
  };
}

function namesIn(catalogue: Catalogue, facts: FactsById): FactNames {
  return factNames(catalogue, facts.values());
}
