import { allUnique } from '../request/all-unique.ts';
import {
  TYPE,
  type FurtherRule,
  type ListOutline,
  type ObjectOutline,
  type Outline,
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

/**
 * Whether a value fits an outline and is plain data that says what is documented and nothing else. It
 * may be anything, is not changed, and is not asked for what it would be as JSON. `false` leaves it to
 * a copy and the validator.
 */
export function leavesAsItIs(outline: Outline, value: unknown): boolean {
  const { kind, types, further } = outline;
  if (further !== null && !leavesFurther(further, value)) return false;
  switch (typeof value) {
    case 'string':
      if ((types & TYPE.string) === 0) return false;
      return kind !== 'text' || (isOfLength(outline, value) && isOfForm(outline, value));
    case 'number':
      return isOfType(types, value) && (kind !== 'number' || isWithin(outline, value));
    case 'boolean':
      return (types & TYPE.boolean) !== 0;
    case 'object':
      if (value === null) return (types & TYPE.null) !== 0;
      if (!isPlain(value)) return false;
      if (Array.isArray(value)) {
        return (types & TYPE.array) !== 0 && kind === 'list' && leavesList(outline, value);
      }
      if ((types & TYPE.object) === 0 || kind !== 'object') return false;
      return leavesObject(outline, value as Members);
    default:
      return false;
  }
}

/** A list or record whose own members alone say how it is written. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlainOfKind = prototype === Object.prototype || prototype === Array.prototype;
  return isPlainOfKind && !('toJSON' in value);
}

/** A validator may change the value. */
function leavesFurther({ values, all, any, ask }: FurtherRule, value: unknown): boolean {
  if (ask !== null || (values !== null && !isListed(values, value))) return false;
  if (all !== null && !all.every((one) => leavesAsItIs(one, value))) return false;
  return any === null || any.some((one) => leavesAsItIs(one, value));
}

function leavesList(
  { least, most, items, isUnique }: ListOutline,
  list: readonly unknown[],
): boolean {
  const { length } = list;
  if (items === null || length < least || (most !== null && length > most)) return false;
  for (let index = 0; index < length; index++) {
    if (!leavesAsItIs(items, list[index])) return false;
  }
  return !isUnique || allUnique(list);
}

function leavesObject(whole: ObjectOutline, object: Members): boolean {
  const { layout, outlines, least, most, names, others } = whole;
  // Names of a reply's members are the validator's to check.
  if (names !== null) return false;
  let required = 0;
  let count = 0;
  let last = layout.names.length;
  for (const name in object) {
    count++;
    const place = placeAfter(last, name, layout);
    const outline = place === -1 ? others : outlines[place];
    if (outline === null || typeof outline !== 'object') return false;
    if (place !== -1) {
      last = place;
      if (layout.isDropped[place] === true) return false;
      if (layout.isRequired[place] === true) required++;
    }
    if (!leavesAsItIs(outline, object[name])) return false;
  }
  if (required !== layout.required || count < least) return false;
  return most === null || count <= most;
}
