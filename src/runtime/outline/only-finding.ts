import type { ValidationFinding } from '../contract.ts';
import { escapePointer } from '../problem/pointer.ts';
import { codePointLength } from '../request/code-point-length.ts';
import { fits, fitsType, placeAfter } from './fits.ts';
import {
  TYPE,
  type FurtherRule,
  type Layout,
  type ListRule,
  type ObjectRule,
  type Outline,
  type TextRule,
} from './outline.ts';

type Finding = ValidationFinding | null;

/**
 * What the validator would find in a value that does not fit its outline, where that is one thing of
 * those most often wrong: a type, a length, a choice, a field too many or too few. `null` leaves it to
 * the validator.
 */
export function onlyFinding(outline: Outline, value: unknown): Finding {
  const { types, number, text, list, object, further } = outline;
  if (further !== null) return choiceFinding(outline, further, value);
  if (typeof value === 'string') {
    if ((types & TYPE.string) === 0) return typeFinding(types, text);
    return text && lengthFinding(text, value);
  }
  if (typeof value === 'number') {
    const isOfType = (types & (Number.isInteger(value) ? TYPE.integer : FRACTION)) !== 0;
    return isOfType ? null : typeFinding(types, number);
  }
  if (typeof value !== 'object' || value === null) return typeFinding(types, null);
  if (Array.isArray(value)) {
    if ((types & TYPE.array) === 0) return typeFinding(types, list);
    return list && listFinding(list, value);
  }
  if ((types & TYPE.object) === 0) return typeFinding(types, object);
  return object && objectFinding(object, value as Record<string, unknown>);
}

function finding(keyword: string, params: ValidationFinding['params']): ValidationFinding {
  return { instancePath: '', keyword, params };
}

/** What `number` takes beside `integer`. */
const FRACTION = TYPE.number & ~TYPE.integer;
const TYPE_NAMES = new Map(Object.entries(TYPE).map(([name, bits]) => [bits as number, name]));

/**
 * The value may break a rule of its own type as well, and in which order a schema lists several types
 * an outline does not know.
 */
function typeFinding(types: number, rule: object | null): Finding {
  const type = TYPE_NAMES.get(types);
  return type === undefined || rule !== null ? null : finding('type', { type });
}

/** A choice of one value may be a constant. */
function choiceFinding(
  outline: Outline,
  { values, all, any, ask }: FurtherRule,
  value: unknown,
): Finding {
  if (values === null || values.length < 2) return null;
  if (all !== null || any !== null || ask !== null) return null;
  return fitsType(outline, value, 'drop') ? finding('enum', { allowedValues: values }) : null;
}

function lengthFinding({ least, most, pattern, format }: TextRule, text: string): Finding {
  if (pattern?.test(text) === false || format?.(text) === false) return null;
  return onlyOne(sizeFindings('Length', codePointLength(text), least, most));
}

function sizeFindings(
  size: 'Length' | 'Items',
  count: number,
  least: number,
  most: number | null,
): Finding[] {
  const found: Finding[] = [];
  if (count < least) found.push(finding(`min${size}`, { limit: least }));
  if (most !== null && count > most) found.push(finding(`max${size}`, { limit: most }));
  return found;
}

function listFinding(
  { least, most, items, isUnique }: ListRule,
  list: readonly unknown[],
): Finding {
  if (isUnique) return null;
  const found = sizeFindings('Items', list.length, least, most);
  if (items === null) return onlyOne(found);
  for (let at = 0; at < list.length && found.length < 2; at++) {
    if (!fits(items, list[at], 'drop')) found.push(below(String(at), onlyFinding(items, list[at])));
  }
  return onlyOne(found);
}

function objectFinding(rule: ObjectRule, object: Readonly<Record<string, unknown>>): Finding {
  const { layout, names, least, most } = rule;
  if (names !== null || least > 0 || most !== null) return null;
  const found: Finding[] = [];
  let last = layout.names.length;
  let required = 0;
  for (const name in object) {
    if (found.length > 1) return null;
    const place = placeAfter(last, name, layout);
    const outline = place === -1 ? rule.others : (rule.outlines[place] ?? null);
    if (place !== -1) {
      last = place;
      if (layout.isRequired[place] === true) required++;
      if (layout.isDropped[place] === true) continue;
    }
    if (outline === 'refuse') {
      found.push(finding('additionalProperties', { additionalProperty: name }));
    } else if (outline !== null && outline !== 'drop' && !fits(outline, object[name], 'drop')) {
      found.push(below(name, onlyFinding(outline, object[name])));
    }
  }
  if (required !== layout.required) addMissing(layout, object, found);
  return onlyOne(found);
}

function addMissing({ names, isRequired }: Layout, object: object, found: Finding[]): void {
  for (const [place, name] of names.entries()) {
    if (isRequired[place] !== true || Object.hasOwn(object, name)) continue;
    found.push(finding('required', { missingProperty: name }));
  }
}

function onlyOne(found: readonly Finding[]): Finding {
  return found.length === 1 ? (found[0] ?? null) : null;
}

function below(step: string, found: Finding): Finding {
  return found && { ...found, instancePath: `/${escapePointer(step)}${found.instancePath}` };
}
