import { isContainer, sortedKeys } from '../json.ts';
import type { Tree } from '../json.ts';
import type { Origins } from './origins.ts';

/** A copy with all keys sorted, so that their order in the file makes no difference. */
export function canonical<T>(value: T, origins: Origins): T;
export function canonical(value: unknown, origins: Origins): unknown {
  if (!isContainer(value)) return value;
  if (Array.isArray(value)) {
    return origins.inherit(
      value,
      value.map((item) => canonical(item, origins)),
    );
  }
  const copy: Tree = {};
  for (const key of sortedKeys(value)) copy[key] = canonical(value[key], origins);
  return origins.inherit(value, copy);
}
