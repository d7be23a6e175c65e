const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** The seconds of `30s`, `15m`, `12h` or `7d`; `null` for anything else. */
export function parseDuration(text: string): number | null {
  const match = /^(\d{1,6})([smhd])$/.exec(text);
  if (match === null) return null;
  return Number(match[1]) * (SECONDS[match[2] ?? ''] ?? Number.NaN);
}
