import type { Catalogue } from '../../core/model/catalogue.ts';
import type { FileChange } from '../change-files.ts';
import type { Answers, Question } from './question.ts';

/** One kind of record that can be made. */
export interface NewRecord {
  readonly questions: (catalogue: Catalogue) => readonly Question[];
  readonly files: (input: NewInput) => readonly FileChange[];
}

export interface NewInput {
  readonly answers: Answers;
  readonly catalogue: Catalogue;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The text of a file of the catalogue as it is. */
  readonly read: (path: string) => string;
}

export const INVESTORS = ['domestic', 'foreign', 'both'];
