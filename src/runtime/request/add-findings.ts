import type { ValidationFinding } from '../contract.ts';

/** Of one component: alternatives that each find what the others find would double their number. */
const MOST = 100;

/** Adds what a component's validator found below a path to what its caller has found so far. */
export function addFindings(
  known: ValidationFinding[] | null,
  path: string,
  found: readonly ValidationFinding[],
): ValidationFinding[] {
  const all = known ?? [];
  for (const finding of found.length > MOST ? found.slice(0, MOST) : found) {
    all.push({ ...finding, instancePath: path + finding.instancePath });
  }
  // The caller tells by their number that something is wrong.
  if (found.length === 0) all.push({ instancePath: path, keyword: 'schema', params: {} });
  return all;
}
