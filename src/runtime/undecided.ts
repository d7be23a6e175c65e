import type { ValidationFinding } from './contract.ts';

/** The keyword of a finding that says: nothing tells what of this object or list may leave. */
export const UNDECIDED = '$undecided';

/** Keywords that say what a value is: an object or list that breaks one is not documented at all. */
const KINDS = new Set(['type', 'enum', 'const']);
const UNIONS = new Set(['anyOf', 'oneOf']);

/**
 * The first finding that makes a value unsendable: that nothing tells what of an object or list may
 * leave, or that none of its kind is documented. What the branches of a union find of the value itself
 * does not count: each speaks for its own part, and the union, found broken after them, speaks last.
 */
export function undecidedAmong(
  findings: readonly ValidationFinding[],
  value: unknown,
): ValidationFinding | undefined {
  const unions = new Map<string, number>();
  for (const [index, { keyword, instancePath }] of findings.entries()) {
    if (UNIONS.has(keyword)) unions.set(instancePath, index);
  }
  return findings.find(({ keyword, instancePath, params }, index) => {
    const isKind = KINDS.has(keyword) || 'kinds' in params;
    if (!isKind) return keyword === UNDECIDED;
    if (index < (unions.get(instancePath) ?? 0)) return false;
    return isContainer(valueAt(value, instancePath));
  });
}

/** What a JSON Pointer points at (RFC 6901, 4); `undefined` where that is not there any more. */
function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const raw of pointer.split('/').slice(1)) {
    const name = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    if (!isContainer(found) || !Object.hasOwn(found, name)) return undefined;
    found = found[name];
  }
  return found;
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
