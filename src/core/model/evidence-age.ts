/** Months after which a photograph of a site counts as old, where the zone sets none. */
export const DEFAULT_EVIDENCE_MONTHS = 12;

/** Whether something of one day (`YYYY-MM-DD`) is more than so many months old on another. */
export function isOlderThan(taken: string, on: string, months: number): boolean {
  const [year = 0, month = 0, day = 0] = taken.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const pad = (value: number): string => String(value).padStart(2, '0');
  // A day that the month does not have still compares rightly as text.
  return `${Math.floor(count / 12)}-${pad((count % 12) + 1)}-${pad(day)}` < on;
}
