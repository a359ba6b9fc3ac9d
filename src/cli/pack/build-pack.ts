import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkOutput } from '../../core/output/check-output.ts';
import { writeManifest } from '../../core/package/finish-site.ts';
import { type Issue, MANIFEST_PATH } from '../../core/package/manifest.ts';
import { toOfflineZip } from '../../core/package/offline-zip.ts';
import { packFile, packFolder } from '../../core/package/pack-file.ts';
import { toSinglePage } from '../../core/package/single-page.ts';
import type { Renderer } from '../../site/renderer/open-renderer.ts';
import type { Site } from '../../site/site.ts';
import { OutputRefused } from '../build/build-site.ts';
import { unlessAborted } from '../unless-aborted.ts';
import { nodeOutput } from '../node-output.ts';
import { drawPack } from './draw-pack.ts';
import { printPdf } from '../pdf/print-pdf.ts';
import { openScratch } from '../scratch.ts';

export interface PackFile {
  /** Absolute path. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface PackInput {
  readonly site: Site;
  readonly issue: Issue;
  /** Absolute path of the file to write; several languages on paper get a file each. */
  readonly out: string;
  readonly to: 'zip' | 'pdf' | 'print';
  readonly base: string | undefined;
  readonly renderer: Renderer;
  /** The browser that prints; needed for a PDF. */
  readonly chromium: string | undefined;
  readonly signal: AbortSignal;
  /** Called when the pages are drawn and the printing begins. */
  readonly printing: () => void;
}

/**
 * Draws a pack beside its file and puts it in place at the end; gives what was written. Throws when
 * a step fails; nothing is then changed.
 */
export async function buildPack(input: PackInput): Promise<PackFile[]> {
  const { path: scratch } = openScratch(input.out);
  try {
    const folder = join(scratch, 'new');
    await unlessAborted(drawPack(input.site, input.renderer, folder), input.signal);
    input.signal.throwIfAborted();
    const files =
      input.to === 'zip'
        ? [{ path: input.out, bytes: zipOf(folder, input) }]
        : await paperFiles(scratch, input);
    input.signal.throwIfAborted();
    files.forEach(({ bytes }, at) => {
      writeFileSync(join(scratch, `file-${at}`), bytes);
    });
    files.forEach(({ path }, at) => {
      renameSync(join(scratch, `file-${at}`), path);
    });
    return files;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function zipOf(folder: string, { issue, site }: PackInput): Uint8Array {
  const output = nodeOutput(folder);
  const faults = checkOutput(output, {
    planned: [MANIFEST_PATH],
    monolingual: site.pages.every(({ view }) => view().frame.twins.length === 0),
  });
  if (faults.length > 0) throw new OutputRefused(faults);
  const packed = packFolder(output);
  const manifest = packFile(MANIFEST_PATH, writeManifest(packed, issue).bytes);
  const files = [...packed, manifest].sort((a, b) => (a.path < b.path ? -1 : 1));
  return toOfflineZip(files).bytes;
}

/** The sheets of each language as one file, or printed by the browser. */
async function paperFiles(scratch: string, input: PackInput): Promise<PackFile[]> {
  const folder = join(scratch, 'new');
  const css = readFileSync(join(folder, 'assets/site.css'), 'utf8');
  const files: PackFile[] = [];
  if (input.to === 'pdf') input.printing();
  for (const { path, view } of input.site.pages) {
    const { locale } = view().frame;
    const html = readFileSync(join(folder, path), 'utf8');
    const page = Buffer.from(toSinglePage(html, { css, path, base: input.base }));
    const target = paperPath(input.out, input.site.pages.length > 1 ? locale : undefined);
    if (input.to === 'print') files.push({ path: target, bytes: page });
    else {
      const source = join(scratch, `${locale}.html`);
      writeFileSync(source, page);
      const { signal, chromium = '' } = input;
      files.push({
        path: target,
        bytes: await printPdf({ chromium, page: source, scratch, signal }),
      });
    }
  }
  return files;
}

/** `name-zh.pdf` for `name.pdf` where each language has a file of its own. */
export function paperPath(out: string, locale: string | undefined): string {
  return locale === undefined ? out : out.replace(/(\.[^./\\]+)?$/u, `-${locale}$1`);
}
