import { nearMiss } from './near-miss.ts';
import { homophones, lexiconOf, sequencesRead } from './pinyin.ts';
import { wordsNear } from './words.ts';

/** How to read what is typed in pinyin, misspelt or sounds like a name: of no use before one types. */
const readings = { homophones, lexiconOf, sequencesRead, wordsNear };

export const guesses = { ...readings, nearMiss };
export type Guesses = typeof guesses;

/** Brings them, from another script where they are not at hand; rejects when it is not there. */
export type LoadGuesses = () => Promise<Guesses>;

export const guessesAtHand: LoadGuesses = () => Promise.resolve(guesses);

/** For suggestions, which are names as they are written. */
export const readingsAtHand: LoadGuesses = () =>
  Promise.resolve({ ...readings, nearMiss: () => Promise.resolve(undefined) });
