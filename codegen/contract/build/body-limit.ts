import type { Cursor } from '../document/cursor.ts';
import type { Report } from '../document/report.ts';

/** What bodies may have where the contract says nothing: 100 kb. */
export const defaultBodyLimit = 102_400;

const units: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1024,
  mb: 1024 ** 2,
  gb: 1024 ** 3,
};

/** Bytes: `100kb`, `1mb` or a number; `undefined` where nothing is said. */
export function readBodyLimit(cursor: Cursor, report: Report): number | undefined {
  const { value } = cursor;
  if (value === undefined) return undefined;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const match = /^(\d{1,15})(|b|kb|mb|gb)$/i.exec(text);
  const bytes = Number(match?.[1]) * (units[match?.[2]?.toLowerCase() ?? ''] ?? NaN);
  if (Number.isSafeInteger(bytes) && bytes >= 1) return bytes;
  report.error(
    'bad-body-limit',
    cursor,
    'this is not a size',
    'write 100kb, 1mb or a number of bytes',
  );
  return undefined;
}
