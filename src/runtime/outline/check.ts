import type { Validate, ValidationFinding } from '../contract.ts';
import { fits } from './fits.ts';
import { onlyFinding } from './only-finding.ts';
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
  return (outline !== null && fitsFilled(outline, fill, data)) || validate(data);
}

/**
 * What is wrong with a value; `null` where it fits. The validator is asked only where the outline can
 * tell neither that it fits nor the one thing that is wrong.
 */
export function findingsIn(
  outline: Outline | null,
  fill: Fill | null,
  validate: Validate,
  data: unknown,
): readonly ValidationFinding[] | null {
  if (outline !== null) {
    if (fitsFilled(outline, fill, data)) return null;
    const only = onlyFinding(outline, data);
    if (only !== null) return [only];
  }
  return validate(data) ? null : (validate.errors ?? []);
}

/** `false` leaves it to the validator. */
export function fitsFilled(outline: Outline, fill: Fill | null, data: unknown): boolean {
  if (!fits(outline, data, 'drop')) return false;
  // After all else: a default is no answer to `required`.
  if (fill !== null) fillIn(fill, data as Record<string, unknown>);
  return true;
}

function fillIn(fill: Fill, data: Record<string, unknown>): void {
  for (const [name, value] of fill) if (!Object.hasOwn(data, name)) data[name] = value;
}
