import type { DiagnosticKind } from '../diagnostics/diagnostic.ts';
import * as parseFindings from '../parse/findings.ts';
import * as readFindings from '../read/findings.ts';
import * as catalogueFindings from './catalogue-findings.ts';
import * as editionFindings from './edition-findings.ts';
import * as schemaFindings from './findings.ts';
import { RULES } from './rules/registry.ts';

/** Every sort of finding that a catalogue can have, in the order of the stages and of the rules. */
export const ALL_KINDS: readonly DiagnosticKind<never>[] = [
  ...byCode(Object.values(readFindings)),
  ...byCode(Object.values(parseFindings)),
  ...byCode(Object.values(schemaFindings)),
  ...RULES.map(({ kind }) => kind),
  ...byCode(Object.values(catalogueFindings)),
  ...byCode(Object.values(editionFindings)),
];

/** The order of a module's exports is not the same everywhere; that of the codes is. */
function byCode(kinds: readonly DiagnosticKind<never>[]): readonly DiagnosticKind<never>[] {
  return kinds.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
