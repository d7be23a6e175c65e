import type { Validate } from '../contract.ts';
import {
  ANY_TYPE,
  TYPE,
  type ListRule,
  type Member,
  type NumberRule,
  type ObjectRule,
  type Outline,
  type OutlineKeywords,
  type OutlineSpec,
  type TextRule,
} from './outline.ts';

/** The outlines of components, by their validators. */
const known = new WeakMap<Validate, Outline>();

/** Lets outlines of other schemas walk into that of a component. */
export function keepOutline(validate: Validate, outline: Outline): void {
  known.set(validate, outline);
}

/** What a schema says, in the form that is quick to walk. */
export function compileOutline(spec: OutlineSpec): Outline {
  if (typeof spec === 'function') return known.get(spec) ?? { ...ANYTHING, ask: spec };
  if (typeof spec === 'boolean') return spec ? ANYTHING : NOTHING;
  const name = scalarName(spec);
  if (name === null) return outlineOf(spec);
  let outline = scalars.get(name);
  if (outline === undefined) scalars.set(name, (outline = outlineOf(spec)));
  return outline;
}

/** Outlines of scalars, by all that they say: most of a contract are the same few. */
const scalars = new Map<string, Outline>();
const SCALAR = new Set(['null', 'boolean', 'integer', 'number', 'string']);

/** What a schema of scalars says, as a text; `null` where it may be a list or an object. */
function scalarName(spec: OutlineKeywords): string | null {
  const { type, allOf, anyOf, pattern, format, ...rest } = spec;
  const isScalar = typeof type === 'string' && SCALAR.has(type);
  if (!isScalar || allOf !== undefined || anyOf !== undefined) return null;
  if (pattern !== undefined && !(pattern instanceof RegExp)) return null;
  return JSON.stringify([type, pattern && String(pattern), format && numberOf(format), rest]);
}

const numbers = new WeakMap<(text: string) => boolean, number>();
let last = 0;

/** A function's own number. */
function numberOf(format: (text: string) => boolean): number {
  const number = numbers.get(format) ?? ++last;
  numbers.set(format, number);
  return number;
}

function outlineOf(spec: OutlineKeywords): Outline {
  return {
    types: typesOf(spec),
    values: spec.enum ?? null,
    number: numberRule(spec),
    text: textRule(spec),
    list: listRule(spec),
    object: objectRule(spec),
    all: spec.allOf?.map(compileOutline) ?? null,
    any: spec.anyOf?.map(compileOutline) ?? null,
    ask: null,
  };
}

const ANYTHING: Outline = {
  types: ANY_TYPE,
  values: null,
  number: null,
  text: null,
  list: null,
  object: null,
  all: null,
  any: null,
  ask: null,
};
const NOTHING: Outline = { ...ANYTHING, types: 0 };

function typesOf({ type }: OutlineKeywords): number {
  if (type === undefined) return ANY_TYPE;
  if (typeof type === 'string') return TYPE[type];
  return type.reduce((bits, name) => bits | TYPE[name], 0);
}

function numberRule(spec: OutlineKeywords): NumberRule | null {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = spec;
  const said = [minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf];
  if (said.every((keyword) => keyword === undefined)) return null;
  return {
    least: minimum ?? -Infinity,
    most: maximum ?? Infinity,
    above: exclusiveMinimum ?? -Infinity,
    below: exclusiveMaximum ?? Infinity,
    step: multipleOf ?? 0,
  };
}

function textRule({ minLength, maxLength, pattern, format }: OutlineKeywords): TextRule | null {
  const said = [minLength, maxLength, pattern, format];
  if (said.every((keyword) => keyword === undefined)) return null;
  return {
    least: minLength ?? 0,
    most: maxLength ?? Infinity,
    pattern: pattern ?? null,
    format: format ?? null,
  };
}

function listRule({ items, minItems, maxItems, uniqueItems }: OutlineKeywords): ListRule | null {
  const said = [items, minItems, maxItems, uniqueItems];
  if (said.every((keyword) => keyword === undefined)) return null;
  return {
    least: minItems ?? 0,
    most: maxItems ?? Infinity,
    items: items === undefined || items === true ? null : compileOutline(items),
    isUnique: uniqueItems ?? false,
  };
}

function objectRule(spec: OutlineKeywords): ObjectRule | null {
  const { properties = {}, required = [], additionalProperties, dropAdditional } = spec;
  const dropped = new Set(spec.drop);
  const members = new Map(
    Object.entries(properties).map(([name, inner]): [string, Member] => [
      name,
      {
        name,
        outline: compileOutline(inner),
        isRequired: required.includes(name),
        isDropped: dropped.has(name),
        next: null,
      },
    ]),
  );
  const isOpen = additionalProperties === undefined || additionalProperties === true;
  const { minProperties = 0, maxProperties = Infinity } = spec;
  const names = spec.propertyNames === undefined ? null : compileOutline(spec.propertyNames);
  const isBounded = minProperties > 0 || maxProperties < Infinity || names !== null;
  if (members.size === 0 && isOpen && dropAdditional !== true && !isBounded) return null;
  return {
    members,
    required: required.length,
    least: minProperties,
    most: maxProperties,
    names,
    others: dropAdditional === true ? 'drop' : isOpen ? null : compileOutline(additionalProperties),
    first: { next: null },
  };
}
