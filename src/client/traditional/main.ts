import { CALLBACK } from '../../finder/format.ts';
import { type ScriptTable, speller, spelled, TRADITIONAL_FILE } from '../../finder/traditional.ts';
import { SPELL } from './page-script.ts';
import { respellWhatComes } from './respell.ts';

/*
 * On pages in traditional characters, before the scripts that draw from the data: the file of the
 * table follows this one and comes before theirs.
 */
Object.assign(globalThis, {
  [CALLBACK]: (name: string, table: ScriptTable) => {
    if (name !== TRADITIONAL_FILE) return;
    const spell = speller(table);
    Object.assign(globalThis, { [SPELL]: (text: string) => spelled(spell(text)) });
    respellWhatComes(document.body, spell);
  },
});
