import { codePointLength } from '../request/code-point-length.ts';
import { isMultiple } from '../request/is-multiple.ts';
import { TYPE, type Layout, type ScalarOutline, type TextOutline } from './outline.ts';

export type Members = Record<string, unknown>;

export function isListed(values: readonly unknown[], value: unknown): boolean {
  for (let index = 0; index < values.length; index++) if (values[index] === value) return true;
  return false;
}

export function isOfType(types: number, value: number): boolean {
  if ((types & TYPE.number) === TYPE.number) return Number.isFinite(value);
  return (types & TYPE.integer) !== 0 && Number.isInteger(value);
}

export function isWithin(
  { least, most, above, below, step }: ScalarOutline,
  value: number,
): boolean {
  if (least !== null && value < least) return false;
  if (most !== null && value > most) return false;
  if (above !== null && value <= above) return false;
  if (below !== null && value >= below) return false;
  return step === null || isMultiple(value, step);
}

/** Characters are counted only where the length in UTF-16 leaves it open. */
export function isOfLength({ least, most }: TextOutline, text: string): boolean {
  const { length } = text;
  if (most !== null && length > most && codePointLength(text) > most) return false;
  return length >= 2 * least || codePointLength(text) >= least;
}

export function isOfForm({ pattern, format }: TextOutline, text: string): boolean {
  if (pattern !== null && !pattern.test(text)) return false;
  return format === null || format(text);
}

/** The place of the member that comes after `last`; -1 where it is not listed. */
export function placeAfter(last: number, name: string, { names, places, next }: Layout): number {
  const likely = next[last] ?? 0;
  if (names[likely] === name) return likely;
  const place = places.get(name);
  if (place === undefined) return -1;
  next[last] = place;
  return place;
}
