import type { Reference } from './elements.ts';
import type { OutputFault, OutputFaultCode } from './output-fault.ts';
import { languageOf, outputPath, SITE_LANGUAGES, type SiteLanguage } from '../views/parts/paths.ts';
import type { OutputFolder } from './output-folder.ts';
import { readPage } from './page-facts.ts';
import { type Resolved, resolveReference } from './resolve-reference.ts';

export interface CheckOptions {
  /** Files that will be added after the check, such as the offline zip. */
  readonly planned?: readonly string[];
  /** Public address of the site: a link to it would leave the folder. */
  readonly base?: string | undefined;
  /** The site has one language, so that its pages have no twins. */
  readonly monolingual?: boolean;
}

/** What the references of a page are judged by: every file of the finished output. */
export interface KnownFiles {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  readonly base: string | undefined;
  /** Each page exists in all of them and leads to the others; none when that is not asked for. */
  readonly languages: readonly SiteLanguage[];
}

/** A link to a place within another page, or its own. */
export interface AnchorLink {
  readonly path: string;
  readonly anchor: string;
  /** As written. */
  readonly detail: string;
}

/** What one page shows by itself; whether its anchors exist is known once all pages are. */
export interface PageReport {
  readonly ids: readonly string[];
  readonly anchors: readonly AnchorLink[];
  readonly faults: readonly OutputFault[];
}

/** Folders whose files are made and referred to by others. */
const FOREIGN = /^(?:pagefind|download)\//u;

export function knownFiles(
  paths: Iterable<string>,
  { planned = [], base, monolingual = false }: CheckOptions = {},
): KnownFiles {
  const files = new Set([...paths, ...planned]);
  const languages = SITE_LANGUAGES.filter((language) =>
    language === 'zh' ? files.has('index.html') : files.has(outputPath(language, 'index.html')),
  );
  return { files, folders: foldersOf(files), base, languages: monolingual ? [] : languages };
}

/**
 * Everything in a built site that breaks it when the folder is moved, opened from a file or read
 * without JavaScript. Names are compared with their case, as servers do. In order of the paths.
 */
export function checkOutput(folder: OutputFolder, options: CheckOptions = {}): OutputFault[] {
  const text = new TextDecoder();
  const known = knownFiles(folder.paths, options);
  const pages = new Map<string, PageReport>();
  const faults: OutputFault[] = [];
  for (const path of folder.paths) {
    if (FOREIGN.test(path)) continue;
    if (path.endsWith('.html')) {
      const report = checkPage(path, folder.read(path), known);
      pages.set(path, report);
      faults.push(...report.faults);
    } else faults.push(...checkFile(path, () => text.decode(folder.read(path))));
  }
  return sorted([...faults, ...checkAnchors(pages)]);
}

/** The faults of a file that is no page. */
export function checkFile(path: string, read: () => string): OutputFault[] {
  if (FOREIGN.test(path)) return [];
  const leftover: OutputFault[] = isLeftover(path)
    ? [{ path, code: 'leftover', detail: path }]
    : [];
  return path.endsWith('.css') ? [...leftover, ...checkStyles(path, read())] : leftover;
}

/** One page in UTF-8, with its references judged by the files there will be. */
export function checkPage(path: string, html: Uint8Array, known: KnownFiles): PageReport {
  const facts = readPage(path, html);
  const judgements = judgementsIn(known, path);
  const anchors: AnchorLink[] = [];
  const faults: OutputFault[] = [];
  const twins = new Set(twinsOf(path, known));
  for (const reference of facts.references) {
    const { code, place, anchor } = judgements(reference);
    if (code) faults.push({ path, code, detail: asWritten(reference) });
    if (place !== undefined && reference.tag === 'a' && known.files.has(place)) twins.delete(place);
    if (anchor !== undefined) {
      anchors.push({ path: place ?? path, anchor, detail: asWritten(reference) });
    }
  }
  const leftover: OutputFault[] = isLeftover(path)
    ? [{ path, code: 'leftover', detail: path }]
    : [];
  const missing = [...twins].map((twin): OutputFault => ({
    path,
    code: 'missing-twin',
    detail: twin,
  }));
  return {
    ids: [...facts.ids],
    anchors,
    faults: [...leftover, ...facts.faults, ...faults, ...missing],
  };
}

/** The same page in the other languages. */
function twinsOf(path: string, { languages }: KnownFiles): string[] {
  const { language, own } = languageOf(path);
  return languages.filter((other) => other !== language).map((other) => outputPath(other, own));
}

/** What there is to say of a reference on the pages of one folder. */
interface Judgement {
  readonly code?: OutputFaultCode | undefined;
  /** The file it leads to; none for the page itself. */
  readonly place?: string | undefined;
  /** The place within that file. */
  readonly anchor?: string | undefined;
}

/** Where a reference leads depends on the folder alone, so that each is judged once in it. */
const judged = new WeakMap<KnownFiles, Map<string, Map<Reference, Judgement>>>();
const MOST_JUDGED = 100_000;

function judgementsIn(known: KnownFiles, path: string): (reference: Reference) => Judgement {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  let folders = judged.get(known);
  if (!folders) judged.set(known, (folders = new Map<string, Map<Reference, Judgement>>()));
  let before = folders.get(folder);
  if (!before) folders.set(folder, (before = new Map<Reference, Judgement>()));
  return (reference) => {
    const found = before.get(reference);
    if (found) return found;
    const made = toJudgement(reference, path, known);
    // The pages that follow refer to others.
    if (before.size >= MOST_JUDGED) before.clear();
    before.set(reference, made);
    return made;
  };
}

function toJudgement(reference: Reference, path: string, known: KnownFiles): Judgement {
  const resolved = resolveReference(path, reference.value);
  const own = /^[?#]|^$/u.test(reference.value);
  // The page itself is there, whichever of the folder it is.
  const code = own && resolved.kind === 'inside' ? undefined : judge(reference, resolved, known);
  if (resolved.kind !== 'inside') return { code };
  const anchor = code === undefined && isPlace(resolved) ? resolved.anchor : undefined;
  return { code, place: own ? undefined : resolved.path, anchor };
}

function asWritten({ tag, attribute, value }: Reference): string {
  return `<${tag} ${attribute}="${value}">`;
}

/** `#` and `#top` lead to the top of every page. */
function isPlace({ path, anchor }: { readonly path: string; readonly anchor: string }): boolean {
  return path.endsWith('.html') && anchor !== '' && anchor !== 'top';
}

/** Links to places that are not in the pages they lead to. */
export function checkAnchors(
  pages: ReadonlyMap<string, Pick<PageReport, 'ids' | 'anchors'>>,
): OutputFault[] {
  const ids = new Map<string, ReadonlySet<string>>();
  return [...pages].flatMap(([path, { anchors }]) =>
    anchors.flatMap((link): OutputFault[] => {
      const page = pages.get(link.path);
      if (!page) return [];
      let present = ids.get(link.path);
      if (!present) ids.set(link.path, (present = new Set(page.ids)));
      return present.has(link.anchor) ? [] : [{ path, code: 'dead-anchor', detail: link.detail }];
    }),
  );
}

/** In order of the paths. */
export function sorted(faults: readonly OutputFault[]): OutputFault[] {
  return faults.toSorted((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1));
}

function judge(
  reference: Reference,
  resolved: Resolved,
  { files, folders, base }: KnownFiles,
): OutputFaultCode | undefined {
  switch (resolved.kind) {
    case 'data':
      return undefined;
    case 'outside':
      if (reference.loaded) return 'outside-resource';
      return reference.tag === 'a' && isWithin(reference.value, base) ? 'absolute-link' : undefined;
    case 'contact':
      return reference.loaded ? 'outside-resource' : undefined;
    case 'absolute':
    case 'unsafe':
      return 'absolute-link';
    case 'inside': {
      const { path } = resolved;
      if (files.has(path)) return undefined;
      return folders.has(path.replace(/\/$/u, '')) || path.endsWith('/')
        ? 'folder-link'
        : 'dead-link';
    }
  }
}

function isWithin(address: string, base: string | undefined): boolean {
  return base !== undefined && address.startsWith(base.replace(/\/?$/u, '/'));
}

function checkStyles(path: string, css: string): OutputFault[] {
  const addresses = css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/giu);
  return [...addresses].flatMap(([, value = '']): OutputFault[] => {
    const { kind } = resolveReference(path, value);
    if (kind === 'inside' || kind === 'data') return [];
    const code = kind === 'outside' ? 'outside-resource' : 'absolute-link';
    return [{ path, code, detail: value }];
  });
}

function isLeftover(path: string): boolean {
  return /(?:^|\/)(?:_astro|\.[^/]+|node_modules)(?:\/|$)|\.m?js\.map$|\.mjs$/u.test(path);
}

function foldersOf(files: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>(['']);
  for (const path of files) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      folders.add(path.slice(0, at));
    }
  }
  return folders;
}
