const DAY_MS = 86_400_000;

/** The day of a moment, UTC: `2026-11-22`. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The day so many days later, or earlier where the number is negative; not before the year 0000. */
export function shiftDay(day: string, days: number): string {
  return dayOf(Math.max(Date.parse(day) + days * DAY_MS, Date.parse('0000-01-01')));
}

/** How many days a period has, the first and the last included. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
}
