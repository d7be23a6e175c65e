import { types } from 'node:util';

const DEEPEST = 32;

const known = new WeakSet<object>();

/**
 * Whether a value can never read differently: texts, numbers and the like, and frozen lists and
 * plain records of nothing else. A proxy may answer as it likes. What once was stays so and is not
 * looked through again.
 */
export function isDeepFrozen(value: unknown): boolean {
  return holds(value, 0);
}

function holds(value: unknown, depth: number): boolean {
  if (typeof value === 'function') return false;
  if (typeof value !== 'object' || value === null || known.has(value)) return true;
  if (depth > DEEPEST || types.isProxy(value) || !Object.isFrozen(value)) return false;
  if (!Array.isArray(value) && !isPlain(value)) return false;
  const frozen = Reflect.ownKeys(value).every((key) => {
    const part = Object.getOwnPropertyDescriptor(value, key);
    return part !== undefined && 'value' in part && holds(part.value, depth + 1);
  });
  if (frozen) known.add(value);
  return frozen;
}

export function isPlain(value: unknown): value is Record<string, unknown> {
  if (!isRecord(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
