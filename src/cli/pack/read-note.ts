import { existsSync, readFileSync } from 'node:fs';
import type { Report } from '../../core/diagnostics/diagnostic.ts';
import type { LocalisedBody } from '../../core/model/catalogue.ts';
import { type Body, parseBody } from '../../core/parse/parse-body.ts';
import type { Locale } from '../../core/read/source-file.ts';
import { UsageError } from '../command.ts';

export interface Note {
  readonly body: LocalisedBody;
  /** Texts by path, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * The officer's note with the rules of every body of the catalogue: HTML, pictures and unsafe links
 * are reported. `shown` is how messages name the file. `NAME.en.md` beside `NAME.md` is its English.
 */
export function readNote(path: string, shown: string, report: Report): Note {
  const sources = new Map<string, string>();
  const read = (file: string, name: string, locale: Locale): Body => {
    const text = decoded(file, name);
    sources.set(name, text);
    const address = { kind: 'entry', id: 'note', locale, format: 'markdown' } as const;
    return parseBody({ path: name, text, address }, { text, offset: 0 }, report);
  };
  const english = inEnglish(path);
  const en =
    english !== path && existsSync(english) ? read(english, inEnglish(shown), 'en') : undefined;
  return { body: { zh: read(path, shown, 'zh'), en }, sources };
}

function inEnglish(path: string): string {
  return path.replace(/(?<!\.en)\.md$/u, '.en.md');
}

function decoded(path: string, shown: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new UsageError(({ pack }) => pack.noNote(shown));
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(({ pack }) => pack.badNote(shown));
  }
}
