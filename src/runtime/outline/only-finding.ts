import type { ValidationFinding } from '../contract.ts';
import { escapePointer } from '../problem/pointer.ts';
import { allUnique } from '../request/all-unique.ts';
import { codePointLength } from '../request/code-point-length.ts';
import {
  TYPE,
  type FurtherRule,
  type Layout,
  type ListRule,
  type ObjectRule,
  type Outline,
  type TextRule,
} from './outline.ts';
import {
  isListed,
  isOfForm,
  isOfLength,
  isOfType,
  isWithin,
  placeAfter,
  type Members,
} from './rules.ts';

/** A value does not fit, and only the validator can tell why. */
export const UNTOLD = Symbol('untold');

/** `null`: it fits. */
export type Found = ValidationFinding | typeof UNTOLD | null;

/**
 * What the validator would find in a value, which is plain data. It is told where it is one thing of
 * those most often wrong: a type, a length, a choice, a field too many or too few. What never leaves is
 * dropped.
 */
export function onlyFinding(outline: Outline, value: unknown): Found {
  const { further } = outline;
  if (further === null) return findingOfType(outline, value);
  if (further.ask !== null) return further.ask(value) ? null : UNTOLD;
  // Before members are dropped: parts of a schema look at the whole value.
  if (fitsFurther(further, value)) return findingOfType(outline, value);
  return isChoice(further) && findingOfType(outline, value) === null
    ? finding('enum', { allowedValues: further.values })
    : UNTOLD;
}

function fitsFurther({ values, all, any }: FurtherRule, value: unknown): boolean {
  if (values !== null && !isListed(values, value)) return false;
  if (all !== null && !all.every((one) => onlyFinding(one, value) === null)) return false;
  return any === null || any.some((one) => onlyFinding(one, value) === null);
}

/** A choice of one value may be a constant. */
function isChoice({ values, all, any }: FurtherRule): boolean {
  return values !== null && values.length > 1 && all === null && any === null;
}

/** What is found by all but the `further` rule. */
function findingOfType({ types, number, text, list, object }: Outline, value: unknown): Found {
  switch (typeof value) {
    case 'string':
      if ((types & TYPE.string) === 0) return typeFinding(types, text);
      return text && textFinding(text, value);
    case 'number':
      if (!isOfType(types, value)) return typeFinding(types, number);
      return number === null || isWithin(number, value) ? null : UNTOLD;
    case 'boolean':
      return (types & TYPE.boolean) === 0 ? typeFinding(types, null) : null;
    case 'object':
      if (value === null) return (types & TYPE.null) === 0 ? typeFinding(types, null) : null;
      if (Array.isArray(value)) {
        if ((types & TYPE.array) === 0) return typeFinding(types, list);
        return list && listFinding(list, value);
      }
      if ((types & TYPE.object) === 0) return typeFinding(types, object);
      return object && objectFinding(object, value as Members);
    default:
      return UNTOLD;
  }
}

function finding(keyword: string, params: ValidationFinding['params']): ValidationFinding {
  return { instancePath: '', keyword, params };
}

const TYPE_NAMES = new Map(Object.entries(TYPE).map(([name, bits]) => [bits as number, name]));

/**
 * The value may break a rule of its own type as well, and in which order a schema lists several types
 * an outline does not know.
 */
function typeFinding(types: number, rule: object | null): Found {
  const type = TYPE_NAMES.get(types);
  return type === undefined || rule !== null ? UNTOLD : finding('type', { type });
}

function textFinding(rule: TextRule, text: string): Found {
  if (!isOfForm(rule, text)) return UNTOLD;
  return isOfLength(rule, text) ? null : sizeFinding('Length', rule, codePointLength(text));
}

function sizeFinding(
  size: 'Length' | 'Items',
  { least, most }: Pick<TextRule, 'least' | 'most'>,
  count: number,
): Found {
  const isFew = count < least;
  if (most === null || count <= most) return isFew ? finding(`min${size}`, { limit: least }) : null;
  return isFew ? UNTOLD : finding(`max${size}`, { limit: most });
}

function listFinding(rule: ListRule, list: readonly unknown[]): Found {
  const { items, isUnique } = rule;
  let only = sizeFinding('Items', rule, list.length);
  if (items !== null) {
    for (let index = 0; index < list.length; index++) {
      const found = onlyFinding(items, list[index]);
      if (found !== null) only = both(only, below(String(index), found));
      if (only === UNTOLD) return UNTOLD;
    }
  }
  return !isUnique || allUnique(list) ? only : UNTOLD;
}

function objectFinding(rule: ObjectRule, object: Members): Found {
  const { layout, outlines, least, most, names } = rule;
  let only: Found = null;
  let required = 0;
  let count = 0;
  let last = layout.names.length;
  for (const name in object) {
    count++;
    if (names !== null && onlyFinding(names, name) !== null) return UNTOLD;
    const place = placeAfter(last, name, layout);
    const outline = place === -1 ? undefined : outlines[place];
    let found: Found = null;
    if (outline === undefined) found = findingInOther(rule, object, name);
    else {
      last = place;
      if (layout.isRequired[place] === true) required++;
      if (layout.isDropped[place] === true) delete object[name];
      else found = below(name, onlyFinding(outline, object[name]));
    }
    if (found !== null) only = both(only, found);
    if (only === UNTOLD) return UNTOLD;
  }
  if (count < least || (most !== null && count > most)) return UNTOLD;
  return required === layout.required ? only : both(only, missingFinding(layout, object));
}

function findingInOther({ others }: ObjectRule, object: Members, name: string): Found {
  if (others === null) return null;
  if (others === 'refuse') return finding('additionalProperties', { additionalProperty: name });
  if (others !== 'drop') return below(name, onlyFinding(others, object[name]));
  delete object[name];
  return null;
}

function missingFinding({ names, isRequired }: Layout, object: Members): Found {
  const missing = names.filter((name, place) => isRequired[place] && !Object.hasOwn(object, name));
  const [only, second] = missing;
  if (only === undefined || second !== undefined) return UNTOLD;
  return finding('required', { missingProperty: only });
}

/** More than one thing is the validator's to tell. */
function both(one: Found, other: Found): Found {
  if (one === null) return other;
  return other === null ? one : UNTOLD;
}

function below(step: string, found: Found): Found {
  if (found === null || found === UNTOLD) return found;
  return { ...found, instancePath: `/${escapePointer(step)}${found.instancePath}` };
}
