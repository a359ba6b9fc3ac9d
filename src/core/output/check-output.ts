import type { Reference } from './elements.ts';
import type { OutputFault, OutputFaultCode } from './output-fault.ts';
import type { OutputFolder } from './output-folder.ts';
import { type PageFacts, readPage } from './page-facts.ts';
import { resolveReference } from './resolve-reference.ts';

export interface CheckOptions {
  /** Files that will be added after the check, such as the offline zip. */
  readonly planned?: readonly string[];
  /** Public address of the site: a link to it would leave the folder. */
  readonly base?: string | undefined;
  /** The site has one language, so that its pages have no twins. */
  readonly monolingual?: boolean;
}

interface Site {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, PageFacts>;
  readonly base: string | undefined;
  readonly bilingual: boolean;
}

/** Folders whose files are made and referred to by others. */
const FOREIGN = /^(?:pagefind|download)\//u;

/**
 * Everything in a built site that breaks it when the folder is moved, opened from a file or read
 * without JavaScript. Names are compared with their case, as servers do. In order of the paths.
 */
export function checkOutput(folder: OutputFolder, options: CheckOptions = {}): OutputFault[] {
  const text = new TextDecoder();
  const files = new Set([...folder.paths, ...(options.planned ?? [])]);
  const pages = new Map<string, PageFacts>();
  const faults: OutputFault[] = [];
  for (const path of folder.paths) {
    if (FOREIGN.test(path)) continue;
    if (path.endsWith('.html')) pages.set(path, readPage(path, text.decode(folder.read(path))));
    else if (path.endsWith('.css'))
      faults.push(...checkStyles(path, text.decode(folder.read(path))));
    if (isLeftover(path)) faults.push({ path, code: 'leftover', detail: path });
  }
  const bilingual =
    options.monolingual !== true && [...pages.keys()].some((path) => path.startsWith('en/'));
  const site = { files, folders: foldersOf(files), pages, base: options.base, bilingual };
  for (const [path, facts] of pages) {
    faults.push(...facts.faults, ...checkReferences(path, facts, site));
    faults.push(...checkTwin(path, facts, site));
  }
  return faults.sort((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1));
}

function checkReferences(path: string, facts: PageFacts, site: Site): OutputFault[] {
  return facts.references.flatMap((reference) => {
    const code = judge(path, reference, site);
    if (!code) return [];
    const { tag, attribute, value } = reference;
    return [{ path, code, detail: `<${tag} ${attribute}="${value}">` }];
  });
}

function judge(path: string, reference: Reference, site: Site): OutputFaultCode | undefined {
  const resolved = resolveReference(path, reference.value);
  switch (resolved.kind) {
    case 'data':
      return undefined;
    case 'outside':
      if (reference.loaded) return 'outside-resource';
      return reference.tag === 'a' && isWithin(reference.value, site.base)
        ? 'absolute-link'
        : undefined;
    case 'contact':
      return reference.loaded ? 'outside-resource' : undefined;
    case 'absolute':
    case 'unsafe':
      return 'absolute-link';
    case 'inside':
      return judgeInside(resolved, site);
  }
}

function judgeInside(
  { path, anchor }: { path: string; anchor: string },
  { files, folders, pages }: Site,
): OutputFaultCode | undefined {
  if (!files.has(path)) {
    return folders.has(path.replace(/\/$/u, '')) || path.endsWith('/')
      ? 'folder-link'
      : 'dead-link';
  }
  // `#` and `#top` lead to the top of every page.
  if (anchor === '' || anchor === 'top') return undefined;
  return pages.get(path)?.ids.has(anchor) === false ? 'dead-anchor' : undefined;
}

function isWithin(address: string, base: string | undefined): boolean {
  return base !== undefined && address.startsWith(base.replace(/\/?$/u, '/'));
}

/** Every page of a bilingual site exists in both languages and links to its twin. */
function checkTwin(path: string, facts: PageFacts, site: Site): OutputFault[] {
  if (!site.bilingual) return [];
  const twin = path.startsWith('en/') ? path.slice(3) : `en/${path}`;
  const linked = facts.references.some(({ tag, value }) => {
    if (tag !== 'a') return false;
    const resolved = resolveReference(path, value);
    return resolved.kind === 'inside' && resolved.path === twin;
  });
  return linked && site.files.has(twin) ? [] : [{ path, code: 'missing-twin', detail: twin }];
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
