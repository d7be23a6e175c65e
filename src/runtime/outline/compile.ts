import { checkOf } from './check.ts';
import { numberOf } from './number-of.ts';
import {
  ANY_TYPE,
  TYPE,
  type FurtherRule,
  type Layout,
  type ListRule,
  type NumberRule,
  type ObjectRule,
  type Outline,
  type OutlineKeywords,
  type OutlineSpec,
  type Scalar,
  type TextRule,
} from './outline.ts';

/** What a schema says, in the form that is quick to walk; schemas that say the same share it. */
export function compileOutline(spec: OutlineSpec): Outline {
  if (typeof spec === 'boolean') return spec ? ANYTHING : NOTHING;
  if (typeof spec === 'function') {
    const { outline, fill } = checkOf(spec);
    return outline !== null && fill === null
      ? outline
      : { ...ANYTHING, further: { ...NOTHING_FURTHER, ask: spec } };
  }
  const outline = outlineOf(spec);
  const key = keyOf(outline);
  const known = outlines.get(key) ?? outline;
  outlines.set(key, known);
  return known;
}

/** By all that they say: most of a contract are the same few, and few stay in the processor's caches. */
const outlines = new Map<string, Outline>();
const layouts = new Map<string, Layout>();

/** All that an outline says, as a text; what it is made of is shared already and goes by its number. */
function keyOf({ types, number, text, list, object, further }: Outline): string {
  return JSON.stringify([
    types,
    number && Object.values(number).map(String),
    text && [text.least, text.most, patternKey(text.pattern), text.format && numberOf(text.format)],
    list && [list.least, list.most, list.items && numberOf(list.items), list.isUnique],
    object && objectKey(object),
    further && [
      further.values?.map(scalarKey),
      further.all?.map(numberOf),
      further.any?.map(numberOf),
    ],
  ]);
}

/** JSON has no way to write every number. */
export function scalarKey(value: Scalar): string {
  return typeof value === 'number' ? String(value) : JSON.stringify([value]);
}

function objectKey({ layout, outlines: members, least, most, names, others }: ObjectRule): unknown {
  const rest = typeof others === 'object' && others !== null ? numberOf(others) : others;
  return [numberOf(layout), members.map(numberOf), least, most, names && numberOf(names), rest];
}

function patternKey(pattern: TextRule['pattern']): string | number | null {
  if (pattern === null) return null;
  return pattern instanceof RegExp ? String(pattern) : numberOf(pattern);
}

function outlineOf(spec: OutlineKeywords): Outline {
  return {
    types: typesOf(spec),
    number: numberRule(spec),
    text: textRule(spec),
    list: listRule(spec),
    object: objectRule(spec),
    further: furtherRule(spec),
  };
}

const ANYTHING: Outline = {
  types: ANY_TYPE,
  number: null,
  text: null,
  list: null,
  object: null,
  further: null,
};
const NOTHING: Outline = { ...ANYTHING, types: 0 };
const NOTHING_FURTHER: FurtherRule = { values: null, all: null, any: null, ask: null };

function typesOf({ type }: OutlineKeywords): number {
  if (type === undefined) return ANY_TYPE;
  if (typeof type === 'string') return TYPE[type];
  return type.reduce((bits, name) => bits | TYPE[name], 0);
}

function furtherRule({ enum: values, allOf, anyOf }: OutlineKeywords): FurtherRule | null {
  if (values === undefined && allOf === undefined && anyOf === undefined) return null;
  const all = allOf?.map(compileOutline) ?? null;
  return { values: values ?? null, all, any: anyOf?.map(compileOutline) ?? null, ask: null };
}

function numberRule(spec: OutlineKeywords): NumberRule | null {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = spec;
  const said = [minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf];
  if (said.every((keyword) => keyword === undefined)) return null;
  return {
    least: minimum ?? null,
    most: maximum ?? null,
    above: exclusiveMinimum ?? null,
    below: exclusiveMaximum ?? null,
    step: multipleOf ?? null,
  };
}

function textRule({ minLength, maxLength, pattern, format }: OutlineKeywords): TextRule | null {
  const said = [minLength, maxLength, pattern, format];
  if (said.every((keyword) => keyword === undefined)) return null;
  return {
    least: minLength ?? 0,
    most: maxLength ?? null,
    pattern: pattern ?? null,
    format: format ?? null,
  };
}

function listRule({ items, minItems, maxItems, uniqueItems }: OutlineKeywords): ListRule | null {
  const said = [items, minItems, maxItems, uniqueItems];
  if (said.every((keyword) => keyword === undefined)) return null;
  return {
    least: minItems ?? 0,
    most: maxItems ?? null,
    items: items === undefined || items === true ? null : compileOutline(items),
    isUnique: uniqueItems ?? false,
  };
}

function objectRule(spec: OutlineKeywords): ObjectRule | null {
  const { properties = {} } = spec;
  const others = othersOf(spec);
  const { minProperties = 0, maxProperties = null } = spec;
  const names = spec.propertyNames === undefined ? null : compileOutline(spec.propertyNames);
  const isBounded = minProperties > 0 || maxProperties !== null || names !== null;
  const layout = layoutOf(spec);
  if (layout.names.length === 0 && others === null && !isBounded) return null;
  return {
    layout,
    outlines: Object.values(properties).map(compileOutline),
    least: minProperties,
    most: maxProperties,
    names,
    others,
  };
}

function othersOf({ additionalProperties, dropAdditional }: OutlineKeywords): ObjectRule['others'] {
  if (dropAdditional === true) return 'drop';
  if (additionalProperties === undefined || additionalProperties === true) return null;
  return additionalProperties === false ? 'refuse' : compileOutline(additionalProperties);
}

function layoutOf({ properties = {}, required = [], drop = [] }: OutlineKeywords): Layout {
  const names = Object.keys(properties);
  const key = JSON.stringify([names, required, drop]);
  const known = layouts.get(key) ?? {
    names,
    places: new Map(names.map((name, place) => [name, place])),
    isRequired: names.map((name) => required.includes(name)),
    isDropped: names.map((name) => drop.includes(name)),
    required: required.length,
    next: [...names.map((_, place) => (place + 1) % names.length), 0],
  };
  layouts.set(key, known);
  return known;
}
