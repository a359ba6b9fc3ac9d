import { astro, starlight } from './astro.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import type { Peer } from './peer.ts';
import { vitepress } from './vitepress.ts';

/** From the fastest to the slowest. */
export const PEERS: readonly Peer[] = [hugo, eleventy, astro, starlight, vitepress];
