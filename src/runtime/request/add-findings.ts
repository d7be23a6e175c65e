import type { ValidationFinding } from '../contract.ts';
import { undecidedAmong } from '../undecided.ts';

/** Of one component: alternatives that each find what the others find would double their number. */
const MOST = 100;

/**
 * Adds what a component's validator found below a path to what its caller has found so far. For
 * replies it takes the value that was looked at.
 */
export function addFindings(
  known: ValidationFinding[] | null,
  path: string,
  found: readonly ValidationFinding[],
  value?: unknown,
): ValidationFinding[] {
  const all = known ?? [];
  for (const finding of shortened(found, value)) {
    all.push({ ...finding, instancePath: path + finding.instancePath });
  }
  // The caller tells by their number that something is wrong.
  if (found.length === 0) all.push({ instancePath: path, keyword: 'schema', params: {} });
  return all;
}

/** What decides whether a reply can be sent is never cut off. */
function shortened(
  found: readonly ValidationFinding[],
  value: unknown,
): readonly ValidationFinding[] {
  if (found.length <= MOST) return found;
  const undecided = undecidedAmong(found, value);
  const first = found.slice(0, MOST);
  return undecided === undefined ? first : [...first, undecided];
}
