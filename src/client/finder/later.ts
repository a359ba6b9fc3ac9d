import { CALLBACK } from '../../finder/format.ts';
import { guesses } from '../../finder/guesses.ts';
import { markForms, snippet } from '../../finder/snippet.ts';
import { removals } from '../../finder/recovery.ts';
import { removalList } from './removal-list.ts';
import { type Deliver, LATER } from './load.ts';
import { relatedPages } from './related.ts';

/** What the finder's page needs only once a visitor has typed, or has found nothing. */
const later = { guesses, markForms, relatedPages, removals, removalList, snippet };
export type Later = typeof later;

const globals = globalThis as Record<string, unknown>;
(globals[CALLBACK] as Deliver | undefined)?.(LATER, later);
