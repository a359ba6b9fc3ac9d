import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineIndex } from '../../src/core/diagnostics/line-index.ts';
import { type Compilation, compileCatalogue } from '../../src/core/pipeline.ts';
import { type MemoryFile, memoryFolder } from './memory-folder.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** The one file of the fixtures whose form is looked at. */
const FORM = 'policies/form.yaml';

/** The day on which every fixture is checked. */
export const TODAY = '2026-11-23';

/** A small catalogue and the findings that it is marked to have, as `path:line code`. */
export interface FixtureCase {
  readonly name: string;
  readonly files: Readonly<Record<string, MemoryFile>>;
  readonly expected: readonly string[];
}

export function readFolder(root: string): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );
}

/** The sound catalogue over which every case lies. */
export const BASE: Readonly<Record<string, string>> = readFolder(join(FIXTURES, 'base'));

/**
 * Every folder of `tests/fixtures/catalogues`, laid over the base. Findings are marked by
 * `# expect: code…` at the end of a line, or by a line `path:line code…` of `expected.txt` where YAML
 * has no comment; `removed.txt` names files of the base that the case does without.
 */
export function fixtureCases(): FixtureCase[] {
  const root = join(FIXTURES, 'catalogues');
  return readdirSync(root).map((name) => {
    const {
      'expected.txt': listed = '',
      'removed.txt': removed = '',
      ...own
    } = readFolder(join(root, name));
    const files = { ...BASE, ...own };
    const gone = new Set(linesOf(removed));
    return {
      name,
      files: Object.fromEntries(Object.entries(files).filter(([path]) => !gone.has(path))),
      expected: [...linesOf(listed).flatMap(toFindings), ...Object.entries(own).flatMap(toMarked)],
    };
  });
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function toFindings(line: string): string[] {
  const [place = '', ...codes] = line.trim().split(/\s+/u);
  return codes.map((code) => `${place} ${code}`);
}

function toMarked([path, text]: readonly [string, string]): string[] {
  return text.split('\n').flatMap((line, index) => {
    const marker = /# expect: (.+)$/u.exec(line)?.[1];
    return marker === undefined ? [] : toFindings(`${path}:${index + 1} ${marker}`);
  });
}

/** The findings of a catalogue as `path:line code`, in their order. */
export async function findingsOf(files: Readonly<Record<string, MemoryFile>>): Promise<string[]> {
  return toLines(await compileCatalogue({ folder: memoryFolder(files), today: TODAY }));
}

export function toLines({ diagnostics, sources }: Compilation): string[] {
  // Fixtures are written as clerks write; one case is about the form itself.
  const told = diagnostics.filter(
    ({ code, file }) => code !== 'rule/not-formatted' || file === FORM,
  );
  return told.map(({ file, span, code }) => {
    const { line } = new LineIndex(sources.get(file) ?? '').position(span.start);
    return `${file}:${line} ${code}`;
  });
}
