import { checkOf } from './check.ts';
import { numberOf } from './number-of.ts';
import {
  ANY_TYPE,
  TYPE,
  type FurtherRule,
  type Layout,
  type ListOutline,
  type ObjectOutline,
  type Outline,
  type OutlineKeywords,
  type OutlineSpec,
  type Scalar,
  type ScalarOutline,
  type TextOutline,
} from './outline.ts';

/** What a schema says, in the form that is quick to walk; schemas that say the same share it. */
export function compileOutline(spec: OutlineSpec): Outline {
  if (typeof spec === 'boolean') return spec ? ANYTHING : NOTHING;
  if (typeof spec === 'function') {
    const { outline, fill } = checkOf(spec);
    return outline !== null && fill === null
      ? outline
      : plain(ANY_TYPE, { ...NOTHING_FURTHER, ask: spec });
  }
  return shared(outlineOf(spec));
}

/** The one of all outlines that say the same. */
function shared(outline: Outline): Outline {
  const key = keyOf(outline);
  const known = outlines.get(key) ?? outline;
  outlines.set(key, known);
  return known;
}

/** By all that they say: most of a contract are the same few, and few stay in the processor's caches. */
const outlines = new Map<string, Outline>();
const layouts = new Map<string, Layout>();

/** All that an outline says, as a text; what it is made of is shared already and goes by its number. */
function keyOf(outline: Outline): string {
  const { kind, types, further } = outline;
  return JSON.stringify([
    kind,
    types,
    further && [
      further.values?.map(scalarKey),
      further.all?.map(numberOf),
      further.any?.map(numberOf),
    ],
    ownKey(outline),
  ]);
}

function ownKey(outline: Outline): unknown {
  switch (outline.kind) {
    case 'plain':
      return null;
    case 'number': {
      const { least, most, above, below, step } = outline;
      return [least, most, above, below, step].map(String);
    }
    case 'text': {
      const { least, most, pattern, format } = outline;
      return [least, most, patternKey(pattern), format && numberOf(format)];
    }
    case 'list': {
      const { least, most, items, isUnique } = outline;
      return [least, most, items && numberOf(items), isUnique];
    }
    case 'object':
      return objectKey(outline);
    default:
      return outline satisfies never;
  }
}

/** JSON has no way to write every number. */
export function scalarKey(value: Scalar): string {
  return typeof value === 'number' ? String(value) : JSON.stringify([value]);
}

function objectKey(outline: ObjectOutline): unknown {
  const { layout, outlines: members, least, most, names, others } = outline;
  const rest = typeof others === 'object' && others !== null ? numberOf(others) : others;
  return [numberOf(layout), members.map(numberOf), least, most, names && numberOf(names), rest];
}

function patternKey(pattern: TextOutline['pattern']): string | number | null {
  if (pattern === null) return null;
  return pattern instanceof RegExp ? String(pattern) : numberOf(pattern);
}

function outlineOf(spec: OutlineKeywords): Outline {
  const types = typesOf(spec);
  const further = furtherRule(spec);
  const makers = MAKERS.filter(({ isAsked }) => isAsked(spec));
  const [only, second] = makers;
  if (only === undefined) return plain(types, further);
  if (second === undefined) return only.make(spec, types, further);
  const branches = makers.map(({ make, bits }) => shared(make(spec, types & bits, null)));
  const rest = makers.reduce((left, { bits }) => left & ~bits, types);
  const any = [...branches, shared(plain(rest, null))];
  const ofType = shared(plain(types, { ...NOTHING_FURTHER, any }));
  if (further === null) return ofType;
  // In this order: an object's members are dropped last.
  const all = [shared(plain(ANY_TYPE, further)), ofType];
  return plain(types, { ...NOTHING_FURTHER, all });
}

interface Maker {
  /** The types that it says something of. */
  readonly bits: number;
  readonly isAsked: (spec: OutlineKeywords) => boolean;
  readonly make: (spec: OutlineKeywords, types: number, further: FurtherRule | null) => Outline;
}

const MAKERS: readonly Maker[] = [
  { bits: TYPE.number, isAsked: asksNumbers, make: numberOutline },
  { bits: TYPE.string, isAsked: asksText, make: textOutline },
  { bits: TYPE.array, isAsked: asksLists, make: listOutline },
  { bits: TYPE.object, isAsked: asksObjects, make: objectOutline },
];

const NOTHING_FURTHER: FurtherRule = { values: null, all: null, any: null, ask: null };
const ANYTHING = plain(ANY_TYPE, null);
const NOTHING = plain(0, null);

function plain(types: number, further: FurtherRule | null): ScalarOutline {
  return {
    kind: 'plain',
    types,
    further,
    least: null,
    most: null,
    above: null,
    below: null,
    step: null,
  };
}

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

function asksNumbers(spec: OutlineKeywords): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = spec;
  return isSaid(minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf);
}

function isSaid(...keywords: readonly unknown[]): boolean {
  return keywords.some((keyword) => keyword !== undefined);
}

function numberOutline(
  spec: OutlineKeywords,
  types: number,
  further: FurtherRule | null,
): ScalarOutline {
  return {
    kind: 'number',
    types,
    further,
    least: spec.minimum ?? null,
    most: spec.maximum ?? null,
    above: spec.exclusiveMinimum ?? null,
    below: spec.exclusiveMaximum ?? null,
    step: spec.multipleOf ?? null,
  };
}

function asksText({ minLength, maxLength, pattern, format }: OutlineKeywords): boolean {
  return isSaid(minLength, maxLength, pattern, format);
}

function textOutline(
  { minLength, maxLength, pattern, format }: OutlineKeywords,
  types: number,
  further: FurtherRule | null,
): TextOutline {
  return {
    kind: 'text',
    types,
    further,
    least: minLength ?? 0,
    most: maxLength ?? null,
    pattern: pattern ?? null,
    format: format ?? null,
  };
}

function asksLists({ items, minItems, maxItems, uniqueItems }: OutlineKeywords): boolean {
  return isSaid(items, minItems, maxItems, uniqueItems);
}

function listOutline(
  { items, minItems, maxItems, uniqueItems }: OutlineKeywords,
  types: number,
  further: FurtherRule | null,
): ListOutline {
  return {
    kind: 'list',
    types,
    further,
    least: minItems ?? 0,
    most: maxItems ?? null,
    items: items === undefined || items === true ? null : compileOutline(items),
    isUnique: uniqueItems ?? false,
  };
}

function asksObjects(spec: OutlineKeywords): boolean {
  const { properties = {}, required = [], drop = [], additionalProperties = true } = spec;
  const { dropAdditional, minProperties = 0, maxProperties, propertyNames } = spec;
  const isNaming = [Object.keys(properties), required, drop].some((names) => names.length > 0);
  if (isNaming || additionalProperties !== true || minProperties > 0) return true;
  return isSaid(dropAdditional, maxProperties, propertyNames);
}

function objectOutline(
  spec: OutlineKeywords,
  types: number,
  further: FurtherRule | null,
): ObjectOutline {
  const { properties = {}, propertyNames, minProperties = 0, maxProperties = null } = spec;
  return {
    kind: 'object',
    types,
    further,
    layout: layoutOf(spec),
    outlines: Object.values(properties).map(compileOutline),
    least: minProperties,
    most: maxProperties,
    names: propertyNames === undefined ? null : compileOutline(propertyNames),
    others: othersOf(spec),
  };
}

function othersOf({
  additionalProperties,
  dropAdditional,
}: OutlineKeywords): ObjectOutline['others'] {
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
