import { CALLBACK } from '../../finder/format.ts';
import { TRADITIONAL_FILE } from '../../finder/traditional.ts';
import { deskWords } from '../i18n/desk.ts';
import { finderWords } from '../i18n/finder.ts';
import { shelfWords } from '../i18n/shelf.ts';
import { uiOf } from '../i18n/ui.ts';
import { type IndexFile, scriptJson } from '../index/build-index.ts';
import { FINDER_FOLDER } from '../index/finder-files.ts';
import { searchData } from '../index/search-data.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { toTraditional } from '../output/traditional.ts';
import { traditionalTable } from './traditional-table.ts';

/** Files of the index that hold what is compared, not what is shown. */
const UNSEEN = /\/(?:[dlp]-[^/]*|head)\.js$/u;

/** For the scripts of pages in traditional characters: how they write what the other files hold. */
export function traditionalFiles(catalogue: Catalogue, files: readonly IndexFile[]): IndexFile[] {
  const { zone, sectors, targets, classes, terms, guides } = catalogue;
  const { traditional: wording } = zone;
  if (!wording) return [];
  const shown = files.filter(({ path }) => !UNSEEN.test(path)).map(({ text }) => text);
  // Titles of pages that the full-text search finds stand nowhere else.
  const titles = [sectors, targets, classes, terms, guides.map(({ title }) => title)];
  const facets = searchData(catalogue).facets.map(({ label, values }) => [
    label.zh,
    values.map((value) => value.label.zh),
  ]);
  const words = [finderWords('zh'), deskWords('zh'), shelfWords('zh'), uiOf('zh')];
  const table = traditionalTable(
    [...shown, JSON.stringify([titles, facets, words])],
    [JSON.stringify(words)],
    (run) => toTraditional(run, wording),
  );
  const text = `${CALLBACK}(${JSON.stringify(TRADITIONAL_FILE)},${scriptJson(table)});\n`;
  return [{ path: `${FINDER_FOLDER}/${TRADITIONAL_FILE}.js`, text }];
}
