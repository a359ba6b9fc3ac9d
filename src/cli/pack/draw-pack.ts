import { pathToFileURL } from 'node:url';
import type { Renderer } from '../../site/renderer/open-renderer.ts';
import type { Site } from '../../site/site.ts';
import type { RendererModule } from '../build/drawing.ts';
import { commonFiles, STYLESHEET } from '../build/own-files.ts';
import { writeOutput } from '../node-output.ts';

/** Draws a small site into a folder, in this process and in full. */
export async function drawPack(site: Site, renderer: Renderer, out: string): Promise<void> {
  const { drawPage, stylesheet } = (await import(
    pathToFileURL(renderer.module).href
  )) as RendererModule;
  const [first] = site.pages;
  const contents = await commonFiles(renderer, first?.view().frame.theme.primary ?? '#000000');
  for (const { path, text } of [...site.contacts, ...site.finder()]) {
    contents.set(path, Buffer.from(text));
  }
  for (const { path, read } of site.pictures) contents.set(path, await read());
  for (const { path, view: makeView } of site.pages) {
    const view = makeView();
    contents.set(STYLESHEET, Buffer.from(stylesheet(view.frame.theme)));
    contents.set(path, Buffer.from(await drawPage(view)));
  }
  writeOutput(
    out,
    [...contents].map(([path, bytes]) => ({ path, bytes })),
  );
}
