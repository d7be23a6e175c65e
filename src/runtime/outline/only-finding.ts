import type { ValidationFinding } from '../contract.ts';
import { escapePointer } from '../problem/pointer.ts';
import { allUnique } from '../request/all-unique.ts';
import { codePointLength } from '../request/code-point-length.ts';
import {
  TYPE,
  type FurtherRule,
  type Layout,
  type ListOutline,
  type ObjectOutline,
  type Outline,
  type TextOutline,
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
function findingOfType(outline: Outline, value: unknown): Found {
  const { kind, types } = outline;
  switch (typeof value) {
    case 'string':
      if ((types & TYPE.string) === 0) return typeFinding(types, kind === 'text');
      return kind === 'text' ? textFinding(outline, value) : null;
    case 'number':
      if (!isOfType(types, value)) return typeFinding(types, kind === 'number');
      return kind !== 'number' || isWithin(outline, value) ? null : UNTOLD;
    case 'boolean':
      return (types & TYPE.boolean) === 0 ? typeFinding(types, false) : null;
    case 'object':
      if (value === null) return (types & TYPE.null) === 0 ? typeFinding(types, false) : null;
      if (Array.isArray(value)) {
        if ((types & TYPE.array) === 0) return typeFinding(types, kind === 'list');
        return kind === 'list' ? listFinding(outline, value) : null;
      }
      if ((types & TYPE.object) === 0) return typeFinding(types, kind === 'object');
      return kind === 'object' ? objectFinding(outline, value as Members) : null;
    default:
      return UNTOLD;
  }
}

function finding(keyword: string, params: ValidationFinding['params']): ValidationFinding {
  return { instancePath: '', keyword, params };
}

const TYPE_NAMES = new Map(Object.entries(TYPE).map(([name, bits]) => [bits as number, name]));

/**
 * A value of which more `isAsked` may break that as well, and in which order a schema lists several
 * types an outline does not know.
 */
function typeFinding(types: number, isAsked: boolean): Found {
  const type = TYPE_NAMES.get(types);
  return type === undefined || isAsked ? UNTOLD : finding('type', { type });
}

function textFinding(outline: TextOutline, text: string): Found {
  if (!isOfForm(outline, text)) return UNTOLD;
  return isOfLength(outline, text) ? null : sizeFinding('Length', outline, codePointLength(text));
}

function sizeFinding(
  size: 'Length' | 'Items',
  { least, most }: Pick<TextOutline, 'least' | 'most'>,
  count: number,
): Found {
  const isFew = count < least;
  if (most === null || count <= most) return isFew ? finding(`min${size}`, { limit: least }) : null;
  return isFew ? UNTOLD : finding(`max${size}`, { limit: most });
}

function listFinding(outline: ListOutline, list: readonly unknown[]): Found {
  const { items, isUnique } = outline;
  let only = sizeFinding('Items', outline, list.length);
  if (items !== null) {
    for (let index = 0; index < list.length; index++) {
      const found = onlyFinding(items, list[index]);
      if (found !== null) only = both(only, below(String(index), found));
      if (only === UNTOLD) return UNTOLD;
    }
  }
  return !isUnique || allUnique(list) ? only : UNTOLD;
}

function objectFinding(whole: ObjectOutline, object: Members): Found {
  const { layout, outlines, least, most, names } = whole;
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
    if (outline === undefined) found = findingInOther(whole, object, name);
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

function findingInOther({ others }: ObjectOutline, object: Members, name: string): Found {
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
