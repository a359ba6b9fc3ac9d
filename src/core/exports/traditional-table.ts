import { type ScriptTable, speller, spelled } from '../../finder/traditional.ts';

/** How a run of Chinese characters is written on the pages. */
type Convert = (run: string) => string;

/**
 * The table that writes every run of Chinese characters in the texts as `convert` does, and leaves
 * what stands on the pages already as it is.
 */
export function traditionalTable(
  texts: Iterable<string>,
  settled: Iterable<string>,
  convert: Convert,
): ScriptTable {
  const wanted = new Map<string, string>();
  for (const run of runsOf(texts)) wanted.set(run, convert(run));
  for (const run of [...runsOf(settled)].map(convert)) {
    if (!wanted.has(run)) wanted.set(run, run);
  }
  const characters = charactersOf(wanted.keys(), convert);
  const words = new Map<string, string>();
  // A run that still comes out wrong with its words is a word itself, so that this ends.
  const tried = new Set<string>();
  let rest: Run[] = [...wanted];
  while (rest.length > 0) {
    const spell = speller({ ...characters, words: [...words] });
    const isWrong = ([run, to]: Run): boolean => spelled(spell(run)) !== to;
    rest = [...wanted].filter(isWrong);
    for (const run of rest) {
      const found = tried.has(run[0]) ? [run] : wordsOf(run, convert).filter(isWrong);
      for (const [from, to] of found) words.set(from, to);
      tried.add(run[0]);
    }
  }
  return { ...characters, words: [...words].sort(byText) };
}

/** Some characters of the simplified script, and how they are to be written. */
type Run = readonly [from: string, to: string];

function runsOf(texts: Iterable<string>): Set<string> {
  const runs = new Set<string>();
  for (const text of texts) for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) runs.add(run);
  return runs;
}

/** Characters that change when they stand alone. */
function charactersOf(runs: Iterable<string>, convert: Convert): Pick<ScriptTable, 'from' | 'to'> {
  const all = new Set<string>();
  for (const run of runs) for (const one of run) all.add(one);
  const changed = [...all]
    .map((one): Run => [one, convert(one)])
    .filter(([one, to]) => one !== to)
    .sort(byText);
  return {
    from: changed.map(([one]) => one).join(''),
    to: changed.map(([, to]) => to).join(''),
  };
}

/**
 * The words of a run: it is cut wherever that changes nothing. What is written right already has
 * none; there every two characters that meet stay.
 */
function wordsOf([run, to]: Run, convert: Convert): Run[] {
  const units = Array.from(run);
  if (run === to) {
    const pairs = units.slice(1).map((two, at) => (units[at] ?? '') + two);
    return pairs.map((pair) => [pair, pair]);
  }
  const cuts = units.flatMap((_one, at) => {
    const head = convert(units.slice(0, at).join(''));
    return at > 0 && head + convert(units.slice(at).join('')) === to ? [at] : [];
  });
  return [0, ...cuts].map((from, at) => {
    const piece = units.slice(from, cuts[at]).join('');
    return [piece, convert(piece)];
  });
}

function byText(a: Run, b: Run): number {
  return a[0] < b[0] ? -1 : 1;
}
