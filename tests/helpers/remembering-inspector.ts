import type { Inspector } from '../../src/core/pipeline.ts';
import { inspectFile } from '../../src/core/validate/inspect-file.ts';
import type { Inspection } from '../../src/core/validate/inspection.ts';

/**
 * Inspects a file once for every day and content: for tests that compile a catalogue many hundred
 * times with one file of it changed. All else of a compilation runs as ever.
 */
export function rememberingInspector(): Inspector {
  const known = new Map<string, Map<string, Inspection>>();
  return (files, today) =>
    Promise.resolve(
      files.map((file) => {
        const { path, text } = file;
        const key = `${today} ${path}`;
        const ofPath = known.get(key) ?? new Map<string, Inspection>();
        known.set(key, ofPath);
        const inspection = ofPath.get(text) ?? inspectFile(file, today);
        ofPath.set(text, inspection);
        return inspection;
      }),
    );
}
