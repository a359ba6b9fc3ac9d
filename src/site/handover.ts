import type { Site } from './site.ts';

/*
 * Astro compiles the routes into modules of its own, so that a variable of a module here would be
 * another one there. The global symbol table is what both sides share.
 */
const SITE: unique symbol = Symbol.for('mulu.site');

interface Handover {
  [SITE]?: Site | undefined;
}

/** Gives the site to the routes that Astro runs in this process; `undefined` takes it back. */
export function handSiteOver(site: Site | undefined): void {
  (globalThis as Handover)[SITE] = site;
}

export function handedSite(): Site | undefined {
  return (globalThis as Handover)[SITE];
}
