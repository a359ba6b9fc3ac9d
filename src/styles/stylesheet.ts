import type { Theme } from '../core/theme/palette.ts';
import { joinSheets } from './join-sheets.ts';
import aids from './aids.css?raw';
import base from './base.css?raw';
import components from './components.css?raw';
import desk from './desk.css?raw';
import editions from './editions.css?raw';
import entry from './entry.css?raw';
import home from './home.css?raw';
import layers from './layers.css?raw';
import layout from './layout.css?raw';
import paper from './paper.css?raw';
import places from './places.css?raw';
import print from './print.css?raw';
import reset from './reset.css?raw';
import search from './search.css?raw';
import shelf from './shelf.css?raw';
import tokens from './tokens.css?raw';
import utilities from './utilities.css?raw';

const SHEETS = [
  ...[layers, tokens, reset, base, layout, components],
  ...[home, entry, search, shelf, desk, places, editions, utilities, aids, print, paper],
];

/** The one stylesheet: all layers in their order, then the colours of the zone. */
export function stylesheet(theme: Theme): string {
  return joinSheets(SHEETS, theme);
}
