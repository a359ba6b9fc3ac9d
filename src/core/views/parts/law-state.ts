import { type InForce, type InstrumentState, stateOn } from '../../../desk/instrument-state.ts';
import { stateText } from '../../../desk/state-text.ts';
import { deskWords } from '../../i18n/desk.ts';
import type { Policy } from '../../model/catalogue.ts';
import { oncePerFolder } from './context.ts';

/** How an instrument stands on the day on which the edition takes effect; a script can take another day. */
export interface LawState extends InForce {
  readonly state: InstrumentState;
  readonly text: string;
}

export const lawStateOf = oncePerFolder((policy: Policy, { catalogue, locale }): LawState => {
  const { effective, expires, supersededBy, supersededOn } = policy;
  const dates = { effective, expires, supersededBy, supersededOn };
  const day = catalogue.edition.effective;
  return {
    ...dates,
    state: stateOn(day, dates),
    text: stateText(day, dates, deskWords(locale).law),
  };
});
