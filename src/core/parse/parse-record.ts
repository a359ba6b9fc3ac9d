import type { Document } from 'yaml';
import type { Report } from '../diagnostics/diagnostic.ts';
import { type SplitFile, splitFrontMatter } from '../read/split-front-matter.ts';
import type { RecordAddress, SourceFile } from '../read/source-file.ts';
import { type Locate, locator, type TextValue, textValues } from './locate.ts';
import { type ParsedBody, parseBody } from './parse-body.ts';
import { parseYaml } from './parse-yaml.ts';

/** A file whose syntax is right: its data, its body, and where each value stands. */
export interface ParsedRecord {
  readonly address: RecordAddress;
  readonly source: SourceFile;
  readonly data: Readonly<Record<string, unknown>>;
  readonly texts: readonly TextValue[];
  readonly body: ParsedBody | undefined;
  readonly locate: Locate;
  /** The YAML as it was parsed, comments included. */
  readonly document: Document.Parsed;
  /** Whether the YAML has a field or an item a line, and nothing else: see `plainDocument`. */
  readonly plain: boolean;
  /** Range of the YAML text in the file. */
  readonly yamlRange: { readonly start: number; readonly end: number };
}

/** Parses one file, Markdown with front matter or pure YAML; faults are reported, a hopeless file dropped. */
export function parseRecord(source: SourceFile, report: Report): ParsedRecord | undefined {
  const { path: file } = source;
  const split = splitSource(source, report);
  if (!split) return undefined;
  const body = split.body ? parseBody(source, split.body, report) : undefined;
  const yaml = parseYaml({ file, ...split.frontMatter }, report);
  if (!yaml) return undefined;
  const { text: yamlText, offset } = split.frontMatter;
  return {
    address: source.address,
    source,
    data: yaml.data,
    texts: textValues(yaml.document, yamlText, offset),
    body,
    locate: locator(yaml.document, offset),
    document: yaml.document,
    plain: yaml.plain,
    yamlRange: { start: offset, end: offset + yamlText.length },
  };
}

/** Where the values of a file stand, without looking at its body; `undefined` for a hopeless file. */
export function locateIn(source: SourceFile): Locate | undefined {
  const split = splitSource(source, ignore);
  const yaml = split && parseYaml({ file: source.path, ...split.frontMatter }, ignore);
  return yaml && locator(yaml.document, yaml.offset);
}

function splitSource(
  source: SourceFile,
  report: Report,
): (Partial<SplitFile> & Pick<SplitFile, 'frontMatter'>) | undefined {
  if (source.address.format !== 'yaml') return splitFrontMatter(source, report);
  return { frontMatter: { text: source.text, offset: 0 } };
}

const ignore = (): void => undefined;
