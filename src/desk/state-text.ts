import { fill } from '../core/i18n/finder.ts';
import type { DeskWords } from '../core/i18n/desk.zh.ts';
import { type InForce, stateOn } from './instrument-state.ts';

/** What the texts need of the page's words. */
export type StateWords = Pick<
  DeskWords['law'],
  'date' | 'months' | 'inForce' | 'superseded' | 'supersededBefore' | 'notYet' | 'expired'
>;

/** A day as readers of the language write it. */
export function dayText(day: string, { date, months }: StateWords): string {
  const [year = '', month = '', of = ''] = day.split('-');
  const number = Number(month);
  return fill(date, { year, month: months[number - 1] ?? number, day: Number(of) });
}

/** What the badge of an instrument says for a day. */
export function stateText(day: string, policy: InForce, words: StateWords): string {
  const on = dayText(day, words);
  const { supersededOn, effective, expires = '' } = policy;
  switch (stateOn(day, policy)) {
    case 'in-force':
      return fill(words.inForce, { on });
    case 'superseded':
      return supersededOn === undefined
        ? words.supersededBefore
        : fill(words.superseded, { since: dayText(supersededOn, words) });
    case 'not-yet':
      return fill(words.notYet, { from: dayText(effective, words), on });
    case 'expired':
      return fill(words.expired, { until: dayText(expires, words), on });
  }
}
