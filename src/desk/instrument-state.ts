/** When an instrument begins and ends; days as `YYYY-MM-DD`, which compare as text. */
export interface InForce {
  readonly effective: string;
  readonly expires?: string | undefined;
  readonly supersededBy?: string | undefined;
  readonly supersededOn?: string | undefined;
}

export type InstrumentState = 'in-force' | 'superseded' | 'not-yet' | 'expired';

/**
 * How an instrument stands on a day. What names a successor without a day is superseded on every day;
 * the last day of validity still counts.
 */
export function stateOn(day: string, policy: InForce): InstrumentState {
  const { supersededBy, supersededOn, effective, expires } = policy;
  if (supersededOn !== undefined ? supersededOn <= day : supersededBy !== undefined) {
    return 'superseded';
  }
  if (effective > day) return 'not-yet';
  return expires !== undefined && expires < day ? 'expired' : 'in-force';
}

/** A day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return year !== '' && date.toISOString().slice(0, 10) === text;
}
