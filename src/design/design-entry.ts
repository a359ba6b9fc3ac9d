import { type Theme, toPalettes } from '../core/theme/palette.ts';
import type { PlannedPage } from '../core/views/site-pages.ts';
import layers from '../styles/layers.css?raw';
import { stylesheet } from '../styles/stylesheet.ts';
import tokens from '../styles/tokens.css?raw';
import design from './design.css?raw';
import { designPage, type SpecimenGroup } from './design-page.ts';
import { darkScope, withForcedStates } from './forced-states.ts';
import { type Samples, samplesOf } from './samples.ts';
import { entrySpecimens } from './specimens/entry.ts';
import { frameSpecimens } from './specimens/frame.ts';
import { listSpecimens } from './specimens/lists.ts';
import { partSpecimens } from './specimens/parts.ts';
import { placeSpecimens, recordSpecimens } from './specimens/places.ts';

/*
 * Compiled by `scripts/design-system.ts` and its test, with a runtime that says which components were
 * drawn. No part of the published site.
 */

export interface DesignSystem {
  /** Files by their path below the folder of the design system. */
  readonly files: ReadonlyMap<string, string>;
  /** Names of the components that are shown. */
  readonly shown: readonly string[];
}

/** The design-system page in both languages, of the pages of a site. */
export async function drawDesignSystem(
  plan: readonly PlannedPage[],
  theme: Theme,
): Promise<DesignSystem> {
  const chinese = await groupsOf(samplesOf(plan, 'zh'));
  const english = await groupsOf(samplesOf(plan, 'en'));
  const page = { tokens: layers + tokens, theme };
  const files = new Map([
    ['index.html', designPage({ ...page, lang: 'zh-Hans', twin: 'en.html', groups: chinese })],
    ['en.html', designPage({ ...page, lang: 'en', twin: 'index.html', groups: english })],
    ['assets/site.css', withForcedStates(stylesheet(theme))],
    ['assets/design.css', design + darkScope(toPalettes(theme).dark)],
  ]);
  const specimens = [...chinese, ...english].flatMap((group) => group.specimens);
  const shown = new Set(specimens.flatMap(({ parts }) => parts));
  return { files, shown: [...shown].sort() };
}

async function groupsOf(samples: Samples): Promise<SpecimenGroup[]> {
  return [
    { title: 'Frame', specimens: await frameSpecimens(samples) },
    { title: 'Parts', specimens: await partSpecimens(samples) },
    { title: 'Lists and cards', specimens: await listSpecimens(samples) },
    { title: 'Entry, law and check', specimens: await entrySpecimens(samples) },
    { title: 'Places and pictures', specimens: await placeSpecimens(samples) },
    { title: 'Editions and paper', specimens: await recordSpecimens(samples) },
  ];
}
