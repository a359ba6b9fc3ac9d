import type { DiagnosticKind } from '../diagnostics/diagnostic.ts';
import * as parseFindings from '../parse/findings.ts';
import * as readFindings from '../read/findings.ts';
import * as schemaFindings from './findings.ts';
import { RULES } from './rules/registry.ts';

/** Every sort of finding that a catalogue can have, in the order of the stages and of the rules. */
export const ALL_KINDS: readonly DiagnosticKind<never>[] = [
  ...Object.values(readFindings),
  ...Object.values(parseFindings),
  ...Object.values(schemaFindings),
  ...RULES.map(({ kind }) => kind),
];
