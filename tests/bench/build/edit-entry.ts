import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { translationHash } from '../../../src/core/model/translation-hash.ts';
import { canonical } from '../../helpers/canonical.ts';

/**
 * Changes one sentence of the body of a generated entry, in both languages, and what the English
 * file says of the Chinese it was translated from. Each `round` writes another number.
 */
export function editEntry(chineseFile: string, round: number): void {
  const englishFile = chineseFile.replace(/\.md$/u, '.en.md');
  const [zh, en] = [readFileSync(chineseFile, 'utf8'), readFileSync(englishFile, 'utf8')];
  const edited = withNumber(zh, round);
  const hash = hashOf(edited);
  const english = withNumber(en, round).replace(
    /^translationOf: .*$/mu,
    `translationOf: "${hash}"`,
  );
  if (edited === zh || english === en) throw new Error(`nothing to change in ${chineseFile}`);
  for (const [file, text] of [
    [chineseFile, edited],
    [englishFile, english],
  ] as const) {
    writeFileSync(file, canonical(file.slice(file.lastIndexOf('entries/')), text));
  }
}

/** The same change in one language of a peer's project. */
export function editPeerEntry(file: string, round: number): void {
  writeFileSync(file, withNumber(readFileSync(file, 'utf8'), round));
}

/** The number of projects in the first sentence; above those that the generator draws. */
function withNumber(text: string, round: number): string {
  const number = 100 + round;
  return text
    .replace(/首批安排\d+个/u, `首批安排${number}个`)
    .replace(/a first group of \d+ is/u, `a first group of ${number} is`);
}

function hashOf(text: string): string {
  const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(text) ?? [];
  const data = parse(yaml) as Parameters<typeof translationHash>[0];
  return translationHash({ ...data, body });
}
