import type { Validate, ValidationFinding } from '../contract.ts';
import { UNTOLD, onlyFinding } from './only-finding.ts';
import type { Outline, Scalar } from './outline.ts';

/** All that a schema's values are checked with. */
export interface Check {
  /** `null`: the schema has none. */
  readonly outline: Outline | null;
  /** What stands for members that did not come. */
  readonly fill: Fill | null;
  /** Asked only where the outline does not already say yes. */
  readonly validate: Validate;
}

/** Names of members with their defaults. */
export type Fill = readonly (readonly [string, Scalar])[];

const checks = new WeakMap<Validate, Check>();

/** Remembers what a validator that has an outline is made of. */
export function keepCheck(validate: Validate, check: Check): void {
  checks.set(validate, check);
}

export function checkOf(validate: Validate): Check {
  return checks.get(validate) ?? { outline: null, fill: null, validate };
}

/**
 * Whether a value fits its schema. Defaults are filled in, what never leaves is dropped; what is wrong
 * is then in the validator's `errors`.
 */
export function passes({ outline, fill, validate }: Check, data: unknown): boolean {
  if (outline === null || onlyFinding(outline, data) !== null) return validate(data);
  fillIn(fill, data);
  return true;
}

/** What an outline tells of a value: `null` where it fits, `UNTOLD` where the validator must tell. */
export function toldFindings(
  { outline, fill }: Omit<Check, 'validate'>,
  data: unknown,
): readonly ValidationFinding[] | typeof UNTOLD | null {
  const found = outline === null ? UNTOLD : onlyFinding(outline, data);
  if (found === UNTOLD) return UNTOLD;
  if (found !== null) return [found];
  fillIn(fill, data);
  return null;
}

/** What a validator finds wrong with a value; `null` where it fits. */
export function findingsOf(validate: Validate, data: unknown): readonly ValidationFinding[] | null {
  return validate(data) ? null : (validate.errors ?? []);
}

/** After all else: a default is no answer to `required`. */
function fillIn(fill: Fill | null, data: unknown): void {
  if (fill === null) return;
  const members = data as Record<string, unknown>;
  for (const [name, value] of fill) if (!Object.hasOwn(members, name)) members[name] = value;
}
