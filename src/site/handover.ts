import type { Page } from '../core/views/site-pages.ts';

/*
 * Astro compiles the routes into modules of its own, so that a variable of a module here would be
 * another one there. The global symbol table is what both sides share.
 */
const PAGES: unique symbol = Symbol.for('mulu.pages');

interface Handover {
  [PAGES]?: readonly Page[] | undefined;
}

/** Gives the pages to the routes that Astro runs in this process; `undefined` takes them back. */
export function handPagesOver(pages: readonly Page[] | undefined): void {
  (globalThis as Handover)[PAGES] = pages;
}

export function handedPages(): readonly Page[] | undefined {
  return (globalThis as Handover)[PAGES];
}
