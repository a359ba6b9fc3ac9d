import type { Theme } from '../core/theme/palette.ts';
import { joinSheets } from './join-sheets.ts';
import about from './about.css?raw';
import aids from './aids.css?raw';
import base from './base.css?raw';
import cards from './cards.css?raw';
import check from './check.css?raw';
import compare from './compare.css?raw';
import controls from './controls.css?raw';
import editions from './editions.css?raw';
import entry from './entry.css?raw';
import finder from './finder.css?raw';
import header from './header.css?raw';
import headerSearch from './header-search.css?raw';
import hero from './hero.css?raw';
import home from './home.css?raw';
import indexes from './indexes.css?raw';
import law from './law.css?raw';
import layers from './layers.css?raw';
import layout from './layout.css?raw';
import maps from './maps.css?raw';
import marks from './marks.css?raw';
import notices from './notices.css?raw';
import overview from './overview.css?raw';
import pageHeader from './page-header.css?raw';
import paper from './paper.css?raw';
import places from './places.css?raw';
import print from './print.css?raw';
import prose from './prose.css?raw';
import records from './records.css?raw';
import reset from './reset.css?raw';
import sheet from './sheet.css?raw';
import shelf from './shelf.css?raw';
import tokens from './tokens.css?raw';
import utilities from './utilities.css?raw';

const SHEETS = [
  layers,
  tokens,
  reset,
  base,
  header,
  layout,
  pageHeader,
  marks,
  cards,
  records,
  notices,
  controls,
  indexes,
  about,
  hero,
  home,
  entry,
  prose,
  finder,
  headerSearch,
  shelf,
  compare,
  law,
  check,
  overview,
  maps,
  places,
  editions,
  utilities,
  aids,
  print,
  sheet,
  paper,
];

/** The one stylesheet: all layers in their order, then the colours of the zone. */
export function stylesheet(theme: Theme): string {
  return joinSheets(SHEETS, theme);
}
