import { allUnique } from '../request/all-unique.ts';
import { codePointLength } from '../request/code-point-length.ts';
import { isMultiple } from '../request/is-multiple.ts';
import {
  TYPE,
  type FurtherRule,
  type Layout,
  type ListRule,
  type NumberRule,
  type ObjectRule,
  type Outline,
  type TextRule,
} from './outline.ts';

/**
 * What may become of a value. `drop`: it is plain data, of which what the outline says never leaves
 * is dropped. `keep`: it may be anything, and is neither changed nor asked for what it would be as
 * JSON; only plain data that may leave as it is fits.
 */
export type Handling = 'drop' | 'keep';

/**
 * Whether a value fits an outline. `true` is certain; `false` leaves it to the validator, which
 * says what is wrong.
 */
export function fits(outline: Outline, value: unknown, handling: Handling): boolean {
  const { further } = outline;
  if (further !== null) {
    // A validator may change the value.
    if (further.ask !== null) return handling === 'drop' && further.ask(value);
    // Before members are dropped: parts of a schema look at the whole value.
    if (!fitsFurther(further, value, handling)) return false;
  }
  return fitsType(outline, value, handling);
}

function fitsFurther(
  { values, all, any }: FurtherRule,
  value: unknown,
  handling: Handling,
): boolean {
  if (values !== null && !isListed(values, value)) return false;
  if (all !== null && !fitsAll(all, value, handling)) return false;
  return any === null || fitsAny(any, value, handling);
}

/** Whether it fits, its `further` rule aside. */
export function fitsType(outline: Outline, value: unknown, handling: Handling): boolean {
  const { types } = outline;
  switch (typeof value) {
    case 'string':
      if ((types & TYPE.string) === 0) return false;
      return outline.text === null || fitsText(outline.text, value);
    case 'number':
      if (!isOfType(types, value)) return false;
      return outline.number === null || fitsNumber(outline.number, value);
    case 'boolean':
      return (types & TYPE.boolean) !== 0;
    case 'object':
      if (value === null) return (types & TYPE.null) !== 0;
      if (handling === 'keep' && !isPlain(value)) return false;
      if (Array.isArray(value)) {
        if ((types & TYPE.array) === 0) return false;
        if (outline.list === null) return handling === 'drop';
        return fitsList(outline.list, value, handling);
      }
      if ((types & TYPE.object) === 0) return false;
      if (outline.object === null) return handling === 'drop';
      return fitsObject(outline.object, value as Members, handling);
    default:
      return false;
  }
}

type Members = Record<string, unknown>;

function isListed(values: readonly unknown[], value: unknown): boolean {
  for (let index = 0; index < values.length; index++) if (values[index] === value) return true;
  return false;
}

function fitsAll(all: readonly Outline[], value: unknown, handling: Handling): boolean {
  for (let index = 0; index < all.length; index++) {
    const one = all[index];
    if (one === undefined || !fits(one, value, handling)) return false;
  }
  return true;
}

function fitsAny(any: readonly Outline[], value: unknown, handling: Handling): boolean {
  for (let index = 0; index < any.length; index++) {
    const one = any[index];
    if (one !== undefined && fits(one, value, handling)) return true;
  }
  return false;
}

function isOfType(types: number, value: number): boolean {
  if ((types & TYPE.number) === TYPE.number) return Number.isFinite(value);
  return (types & TYPE.integer) !== 0 && Number.isInteger(value);
}

function fitsNumber({ least, most, above, below, step }: NumberRule, value: number): boolean {
  if (least !== null && value < least) return false;
  if (most !== null && value > most) return false;
  if (above !== null && value <= above) return false;
  if (below !== null && value >= below) return false;
  return step === null || isMultiple(value, step);
}

/** Characters are counted only where the length in UTF-16 leaves it open. */
function fitsText({ least, most, pattern, format }: TextRule, text: string): boolean {
  const { length } = text;
  if (most !== null && length > most && codePointLength(text) > most) return false;
  if (length < 2 * least && codePointLength(text) < least) return false;
  if (pattern !== null && !pattern.test(text)) return false;
  return format === null || format(text);
}

function fitsList(
  { least, most, items, isUnique }: ListRule,
  list: readonly unknown[],
  handling: Handling,
): boolean {
  const { length } = list;
  if (length < least || (most !== null && length > most)) return false;
  if (items === null) return handling === 'drop' && (!isUnique || allUnique(list));
  for (let index = 0; index < length; index++) {
    if (!fits(items, list[index], handling)) return false;
  }
  return !isUnique || allUnique(list);
}

function fitsObject(rule: ObjectRule, object: Members, handling: Handling): boolean {
  const { layout, outlines, names } = rule;
  let required = 0;
  let count = 0;
  let last = layout.names.length;
  for (const name in object) {
    count++;
    if (names !== null && !fits(names, name, handling)) return false;
    const place = placeAfter(last, name, layout);
    const outline = place === -1 ? undefined : outlines[place];
    if (outline === undefined) {
      if (!fitsOther(rule, object, name, handling)) return false;
      continue;
    }
    last = place;
    if (layout.isDropped[place] === true) {
      if (handling === 'keep') return false;
      delete object[name];
    } else if (!fits(outline, object[name], handling)) return false;
    if (layout.isRequired[place] === true) required++;
  }
  if (required !== layout.required || count < rule.least) return false;
  return rule.most === null || count <= rule.most;
}

/** The place of the member that comes after `last`; -1 where it is not listed. */
export function placeAfter(last: number, name: string, { names, places, next }: Layout): number {
  const likely = next[last] ?? 0;
  if (names[likely] === name) return likely;
  const place = places.get(name);
  if (place === undefined) return -1;
  next[last] = place;
  return place;
}

function fitsOther(
  { others }: ObjectRule,
  object: Members,
  name: string,
  handling: Handling,
): boolean {
  if (others === null) return handling === 'drop';
  if (typeof others === 'object') return fits(others, object[name], handling);
  if (others === 'refuse' || handling === 'keep') return false;
  delete object[name];
  return true;
}

/** A list or record whose own members alone say how it is written. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlainOfKind = prototype === Object.prototype || prototype === Array.prototype;
  return isPlainOfKind && !('toJSON' in value);
}
