/** Writes `docs/diagnostics.md`, the reference of all findings, from the kinds in the code. */
import { writeFileSync } from 'node:fs';
import { diagnosticsDocument } from '../src/core/validate/diagnostics-document.ts';
import { ALL_KINDS } from '../src/core/validate/kinds.ts';

writeFileSync('docs/diagnostics.md', diagnosticsDocument(ALL_KINDS));
