import matter from 'gray-matter';
import { diagnose, type Report, type Span } from '../diagnostics/diagnostic.ts';
import { foreignFrontMatter, noFrontMatter, tooLong, unterminatedFrontMatter } from './findings.ts';
import type { SourceFile } from './source-file.ts';

/** Bytes that the front matter of one record may have: far above any real one. */
const FRONT_MATTER_LIMIT = 64 * 1024;

/** The two halves of a Markdown file, each with the offset at which it begins in the file. */
export interface SplitFile {
  readonly frontMatter: { readonly text: string; readonly offset: number };
  readonly body: { readonly text: string; readonly offset: number };
}

const refuse = {
  parse: (): never => {
    throw new Error('front matter in another language than YAML');
  },
  stringify: (): never => {
    throw new Error('front matter is never written by gray-matter');
  },
};

/**
 * gray-matter only splits. Every engine that it knows is locked (its `javascript` one runs the
 * file), the fences are checked before it sees the text, and options are always passed because
 * without them it caches by content and answers `{}` for a text that failed before.
 */
const LOCKED: Parameters<typeof matter>[1] = {
  language: 'yaml',
  engines: {
    yaml: { parse: () => ({}), stringify: refuse.stringify },
    javascript: refuse,
    js: refuse,
    json: refuse,
    coffee: refuse,
    cson: refuse,
    toml: refuse,
  },
};

/** Splits a Markdown file at its fences; reports and returns `undefined` when they are not right. */
export function splitFrontMatter(file: SourceFile, report: Report): SplitFile | undefined {
  const bom = file.text.startsWith('\uFEFF') ? 1 : 0;
  const place = (span: Span) => ({ file: file.path, span });
  const text = file.text.slice(bom);
  const first = /^[^\r\n]*/u.exec(text)?.[0] ?? '';
  const firstLine = { start: bom, end: bom + Math.max(first.length, 1) };
  // A carriage return alone ends no line, and gray-matter would take what follows for a language.
  if (first !== '---' || /^---\r(?!\n)/u.test(text)) {
    const language = /^(?:---\s*([^\s-].*)|(\+{3,}|;{3,}).*)$/u.exec(first);
    if (language) {
      const name = (language[1] ?? language[2] ?? '').trim();
      report(diagnose(foreignFrontMatter, place(firstLine), { language: name }));
    } else report(diagnose(noFrontMatter, place(firstLine), {}));
    return undefined;
  }
  const closing = /\r?\n---[ \t]*(?=\r?\n|$)/u.exec(text.slice(3));
  if (!closing) {
    report(diagnose(unterminatedFrontMatter, place(firstLine), {}));
    return undefined;
  }
  if (closing.index > FRONT_MATTER_LIMIT) {
    const params = { size: closing.index, limit: FRONT_MATTER_LIMIT, part: 'frontMatter' } as const;
    report(diagnose(tooLong, place(firstLine), params));
    return undefined;
  }
  const split = matter(text, LOCKED);
  const yaml = split.matter.replace(/\r$/u, '');
  if (yaml.length !== closing.index) {
    // A line such as `----` inside the front matter, which gray-matter takes for the end.
    const start = bom + 3 + yaml.length + 1;
    report(diagnose(unterminatedFrontMatter, place({ start, end: start + 3 }), {}));
    return undefined;
  }
  return {
    frontMatter: { text: yaml, offset: bom + 3 },
    body: { text: split.content, offset: file.text.length - split.content.length },
  };
}
