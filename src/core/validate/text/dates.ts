import type { FieldFormat } from '../schemas/common.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/u;
const DATE_TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/u;

/** Whether a date, or a date with a time, is written as the catalogue wants it; it may still be impossible. */
export function isWellFormed(text: string, format: FieldFormat): boolean {
  return (format === 'date' ? DATE : DATE_TIME).test(text);
}

/** Whether a well-formed date is one of the calendar and its time one of the clock. */
export function isPossible(text: string): boolean {
  const [year, month, day, hour = 0, minute = 0] = text.split(/[- :]/u).map(Number);
  if (!year || !month || !day || month > 12 || hour > 23 || minute > 59) return false;
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Any of the usual ways to write a date in the wanted one; `undefined` when the parts are not clear. */
export function rewriteDate(text: string, format: FieldFormat): string | undefined {
  const parts =
    /^(\d{4})\s*(?:[-./／]|年)\s*(\d{1,2})\s*(?:[-./／]|月)\s*(\d{1,2})日?(?:[T\s]+(\d{1,2}):(\d{2})(?::\d{2})?)?$/u.exec(
      text.trim(),
    ) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(text.trim());
  if (!parts) return undefined;
  const [, year = '', month = '', day = '', hour, minute] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // A time of day is neither made up nor thrown away.
  if ((format === 'date-time') !== (hour !== undefined)) return undefined;
  const written = hour === undefined ? date : `${date} ${hour.padStart(2, '0')}:${minute ?? '00'}`;
  return isPossible(written) ? written : undefined;
}
