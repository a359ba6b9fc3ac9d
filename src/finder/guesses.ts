import { homophones, lexiconOf, sequencesRead } from './pinyin.ts';
import { wordsNear } from './words.ts';

/** How to read what is typed in pinyin, misspelt or sounds like a name: of no use before one types. */
export const guesses = { homophones, lexiconOf, sequencesRead, wordsNear };
export type Guesses = typeof guesses;

/** Brings them, from another script where they are not at hand; rejects when it is not there. */
export type LoadGuesses = () => Promise<Guesses>;

export const guessesAtHand: LoadGuesses = () => Promise.resolve(guesses);
