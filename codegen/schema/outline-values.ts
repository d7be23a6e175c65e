import type { JsonObject, JsonSchema, JsonValue } from '../contract/model.ts';
import { isObject, isSchema, schemaList } from './facts.ts';
import { NoOutline, type Keywords, type OutlineValue } from './outline.ts';
import { UNDECIDED } from './own-keywords.ts';

export const TYPES = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'] as const;
export function schemaOf(value: JsonValue): JsonSchema {
  if (isSchema(value)) return value;
  throw new NoOutline();
}

export function numberOf(value: JsonValue): number {
  if (typeof value === 'number') return value;
  throw new NoOutline();
}

export function isScalar(value: JsonValue): boolean {
  return typeof value !== 'object' || value === null;
}

export function scalarsOf(value: JsonValue): JsonValue {
  if (Array.isArray(value) && value.every(isScalar)) return value;
  throw new NoOutline();
}

/** The types of a variant, without containers of which cannot be told what may leave. */
export function typesOf(variant: JsonObject): string | string[] {
  const { type = [...TYPES], [UNDECIDED]: decided } = variant;
  const types = (Array.isArray(type) ? type : [type]).map(String);
  if (!types.every((one) => (TYPES as readonly string[]).includes(one))) throw new NoOutline();
  const kept = types.filter(
    (one) =>
      !Array.isArray(decided) || (one !== 'array' && one !== 'object') || decided.includes(one),
  );
  const [only] = kept;
  return kept.length === 1 && only !== undefined ? only : kept;
}

export function overlaps(type: string): (other: string) => boolean {
  const isNumeric = type === 'integer' || type === 'number';
  return (other) => other === type || (isNumeric && (other === 'integer' || other === 'number'));
}

/** What must be there and is not listed is listed, so that it is counted. */
export function requiredOf(value: JsonValue, variant: JsonObject): Keywords {
  if (!Array.isArray(value) || !value.every((name) => typeof name === 'string')) {
    throw new NoOutline();
  }
  const required = [...new Set(value)];
  const { properties } = variant;
  const listed = isObject(properties) ? properties : {};
  if (!required.every((name) => Object.hasOwn(listed, name))) throw new NoOutline();
  return required.length === 0 ? {} : { required };
}

/** A schema that says nothing but where a number lies. */
export function isBounds(part: JsonSchema): boolean {
  return (
    isObject(part) &&
    Object.entries(part).every(
      ([key, value]) => (key === 'minimum' || key === 'maximum') && typeof value === 'number',
    )
  );
}

/** The narrowest bounds that a variant says, itself or in `allOf`. */
export function bounded(
  entries: readonly (readonly [string, OutlineValue])[],
  variant: JsonObject,
): Keywords {
  const { type, ...rest }: Keywords = Object.fromEntries(entries);
  const keywords = type === undefined ? rest : { type, ...rest };
  const parts = schemaList(variant['allOf']).filter(isBounds) as readonly JsonObject[];
  if (parts.length === 0) return keywords;
  const said = [variant, ...parts];
  const numbers = (key: string): readonly number[] =>
    said.map((one) => one[key]).filter((value) => typeof value === 'number');
  const least = numbers('minimum');
  const most = numbers('maximum');
  return {
    ...keywords,
    ...(least.length === 0 ? {} : { minimum: Math.max(...least) }),
    ...(most.length === 0 ? {} : { maximum: Math.min(...most) }),
  };
}
