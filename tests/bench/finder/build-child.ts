/** `node build-child.ts N DIR`: builds the index of N generated entries and prints time and memory as JSON. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex } from '../../../src/core/index/build-index.ts';
import { facetsOf, generateDocuments } from '../../helpers/generate-documents.ts';

const [count = '220', folder = ''] = process.argv.slice(2);
const documents = generateDocuments(Number(count));
const facets = facetsOf(documents);
const before = process.cpuUsage();
const started = performance.now();
const files = buildIndex(documents, facets);
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
mkdirSync(join(folder, 'finder'), { recursive: true });
for (const { path, text } of files) writeFileSync(join(folder, 'finder', path), text);
const megabytes = process.resourceUsage().maxRSS / 1000;
process.stdout.write(JSON.stringify({ seconds, cpu: (user + system) / 1e6, megabytes }));
