import type { ValidationFinding } from '../contract.ts';
import { escapePointer } from './pointer.ts';
import type { FieldError } from './problem.ts';

const MOST_ERRORS = 20;
const MOST_POINTER = 256;

type Params = ValidationFinding['params'];

/** Keywords that only repeat that one of their branches failed. */
const ECHOES: ReadonlySet<string> = new Set([
  'if',
  'allOf',
  '$ref',
  '$dynamicRef',
  'propertyNames',
]);

/** What each keyword asks, in plain words. */
const messages: ReadonlyMap<string, (params: Params) => string> = new Map([
  ['type', ({ type }: Params) => `must be ${list(type)}`],
  ['required', () => 'is required'],
  ['dependentRequired', () => 'is required beside the other fields'],
  ['additionalProperties', () => 'is not a known field'],
  ['unevaluatedProperties', () => 'is not a known field'],
  ['false schema', () => 'is not allowed'],
  ['enum', ({ allowedValues }: Params) => `must be one of ${choices(allowedValues)}`],
  ['const', ({ allowedValue }: Params) => `must be ${choices([allowedValue])}`],
  ['format', ({ format }: Params) => `must be a valid ${word(format)}`],
  ['pattern', ({ pattern }: Params) => `must match the pattern ${word(pattern)}`],
  ['minLength', ({ limit }: Params) => `must have at least ${count(limit, 'character')}`],
  ['maxLength', ({ limit }: Params) => `must have at most ${count(limit, 'character')}`],
  ['minItems', ({ limit }: Params) => `must have at least ${count(limit, 'item')}`],
  ['maxItems', ({ limit }: Params) => `must have at most ${count(limit, 'item')}`],
  ['items', ({ limit }: Params) => `must have at most ${count(limit, 'item')}`],
  ['unevaluatedItems', ({ limit }: Params) => `must have at most ${count(limit, 'item')}`],
  ['uniqueItems', () => 'must not have equal items'],
  ['contains', () => 'must have an item of the right kind'],
  ['minProperties', ({ limit }: Params) => `must have at least ${count(limit, 'field')}`],
  ['maxProperties', ({ limit }: Params) => `must have at most ${count(limit, 'field')}`],
  ['minimum', ({ limit }: Params) => `must be at least ${word(limit)}`],
  ['maximum', ({ limit }: Params) => `must be at most ${word(limit)}`],
  ['exclusiveMinimum', ({ limit }: Params) => `must be more than ${word(limit)}`],
  ['exclusiveMaximum', ({ limit }: Params) => `must be less than ${word(limit)}`],
  ['multipleOf', ({ multipleOf }: Params) => `must be a multiple of ${word(multipleOf)}`],
  ['anyOf', () => 'must match one of its alternatives'],
  ['oneOf', () => 'must match exactly one of its alternatives'],
  ['not', () => 'must not match what is excluded'],
  ['discriminator', () => 'must name one of its alternatives'],
]);

/**
 * The findings of a validator as field errors, 20 at most: the field and the rule, never a value.
 * Names of unknown fields come from the request; a pointer is cut to 256 characters.
 */
export function fieldErrors(
  place: FieldError['in'],
  findings: readonly ValidationFinding[],
): readonly FieldError[] {
  const [only, second] = findings;
  if (only !== undefined && second === undefined) return [fieldError(place, only)];
  const errors = new Map<string, FieldError>();
  for (const finding of meaningful(findings)) {
    const error = fieldError(place, finding);
    errors.set(`${error.pointer} ${error.rule}`, error);
    if (errors.size === MOST_ERRORS) break;
  }
  return [...errors.values()];
}

function meaningful(findings: readonly ValidationFinding[]): readonly ValidationFinding[] {
  const telling = findings.filter(({ keyword }) => !ECHOES.has(keyword));
  return telling.length === 0 ? findings : telling;
}

function fieldError(place: FieldError['in'], finding: ValidationFinding): FieldError {
  const { keyword, params } = finding;
  return {
    in: place,
    pointer: cut(finding.instancePath + child(params)),
    rule: keyword,
    message: messages.get(keyword)?.(params) ?? 'must satisfy its schema',
  };
}

/** The field that is missing or unknown, as a step below the object that was checked. */
function child(params: Params): string {
  const { missingProperty, additionalProperty, unevaluatedProperty } = params;
  const name = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  return typeof name === 'string' ? `/${escapePointer(name.slice(0, MOST_POINTER))}` : '';
}

function cut(pointer: string): string {
  const text = pointer.length <= MOST_POINTER ? pointer : `${pointer.slice(0, MOST_POINTER - 1)}…`;
  return text.toWellFormed();
}

function list(types: unknown): string {
  return (Array.isArray(types) ? types : [types]).map(word).join(' or ');
}

function choices(values: unknown): string {
  const texts = Array.isArray(values) ? values.map((value) => cut(JSON.stringify(value))) : [];
  return texts.length > 20 ? `${texts.slice(0, 20).join(', ')} and others` : texts.join(', ');
}

function count(limit: unknown, noun: string): string {
  return `${word(limit)} ${noun}${limit === 1 ? '' : 's'}`;
}

function word(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : 'other';
}
