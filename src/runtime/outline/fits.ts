import { allUnique } from '../request/all-unique.ts';
import { codePointLength } from '../request/code-point-length.ts';
import { isMultiple } from '../request/is-multiple.ts';
import {
  TYPE,
  type Follower,
  type ListRule,
  type Member,
  type NumberRule,
  type ObjectRule,
  type Outline,
  type TextRule,
} from './outline.ts';

/**
 * Whether a value fits an outline. `true` is certain; `false` leaves it to the validator, which
 * says what is wrong. Drops what the outline says never leaves.
 */
export function fits(outline: Outline, value: unknown): boolean {
  if (outline.ask !== null) return outline.ask(value);
  if (outline.values !== null && !isListed(outline.values, value)) return false;
  // Before members are dropped: parts of a schema look at the whole value.
  if (outline.all !== null && !fitsAll(outline.all, value)) return false;
  if (outline.any !== null && !fitsAny(outline.any, value)) return false;
  return fitsType(outline, value);
}

function fitsType(outline: Outline, value: unknown): boolean {
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
      if (Array.isArray(value)) {
        if ((types & TYPE.array) === 0) return false;
        return outline.list === null || fitsList(outline.list, value);
      }
      if ((types & TYPE.object) === 0) return false;
      return outline.object === null || fitsObject(outline.object, value as Members);
    default:
      return false;
  }
}

type Members = Record<string, unknown>;

function isListed(values: readonly unknown[], value: unknown): boolean {
  for (let index = 0; index < values.length; index++) if (values[index] === value) return true;
  return false;
}

function fitsAll(all: readonly Outline[], value: unknown): boolean {
  for (let index = 0; index < all.length; index++) {
    const one = all[index];
    if (one === undefined || !fits(one, value)) return false;
  }
  return true;
}

function fitsAny(any: readonly Outline[], value: unknown): boolean {
  for (let index = 0; index < any.length; index++) {
    const one = any[index];
    if (one !== undefined && fits(one, value)) return true;
  }
  return false;
}

function isOfType(types: number, value: number): boolean {
  if ((types & TYPE.number) === TYPE.number) return Number.isFinite(value);
  return (types & TYPE.integer) !== 0 && Number.isInteger(value);
}

function fitsNumber(rule: NumberRule, value: number): boolean {
  if (value < rule.least || value > rule.most) return false;
  if (value <= rule.above || value >= rule.below) return false;
  return rule.step === 0 || isMultiple(value, rule.step);
}

/** Characters are counted only where the length in UTF-16 leaves it open. */
function fitsText({ least, most, pattern, format }: TextRule, text: string): boolean {
  const { length } = text;
  if (length > most && codePointLength(text) > most) return false;
  if (length < 2 * least && codePointLength(text) < least) return false;
  if (pattern !== null && !pattern.test(text)) return false;
  return format === null || format(text);
}

function fitsList({ least, most, items, isUnique }: ListRule, list: readonly unknown[]): boolean {
  const { length } = list;
  if (length < least || length > most) return false;
  if (items !== null) {
    for (let index = 0; index < length; index++) if (!fits(items, list[index])) return false;
  }
  return !isUnique || allUnique(list);
}

function fitsObject(rule: ObjectRule, object: Members): boolean {
  let required = 0;
  let count = 0;
  let last: Follower = rule.first;
  for (const name in object) {
    count++;
    if (rule.names !== null && !fits(rule.names, name)) return false;
    const member = memberAfter(last, name, rule);
    if (member === undefined) {
      if (!fitsOther(rule, object, name)) return false;
      continue;
    }
    last = member;
    if (member.isDropped) delete object[name];
    else if (!fits(member.outline, object[name])) return false;
    if (member.isRequired) required++;
  }
  return required === rule.required && count >= rule.least && count <= rule.most;
}

function memberAfter(last: Follower, name: string, rule: ObjectRule): Member | undefined {
  const { next } = last;
  if (next !== null && next.name === name) return next;
  const member = rule.members.get(name);
  if (member !== undefined) last.next = member;
  return member;
}

function fitsOther({ others }: ObjectRule, object: Members, name: string): boolean {
  if (others === null) return true;
  if (others !== 'drop') return fits(others, object[name]);
  delete object[name];
  return true;
}
