const DAY = 86_400_000;

/** Whole days from one day to another, both `YYYY-MM-DD`; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** The day of a date or a date with time. */
export function dayOf(date: string): string {
  return date.slice(0, 10);
}

/** The latest of some days; `undefined` for none. */
export function latest(days: readonly string[]): string | undefined {
  return days
    .map(dayOf)
    .reduce<string | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}
