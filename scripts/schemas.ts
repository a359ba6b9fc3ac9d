/** Writes `schemas/*.json`, by which editors complete and check the catalogue's YAML. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { nodeFolder } from '../src/cli/node-ports.ts';
import { jsonSchemas } from '../src/core/exports/editing/json-schemas.ts';
import { compileCatalogue } from '../src/core/pipeline.ts';

// The day decides about findings only.
const compiled = await compileCatalogue({ folder: nodeFolder('catalogue'), today: '2026-11-24' });
if (!compiled.catalogue) throw new Error('the catalogue cannot be read');
mkdirSync('schemas', { recursive: true });
const schemas = jsonSchemas(compiled.catalogue);
for (const name of readdirSync('schemas')) if (!schemas.has(name)) rmSync(`schemas/${name}`);
for (const [name, text] of schemas) writeFileSync(`schemas/${name}`, text);
