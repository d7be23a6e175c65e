import { isAscii } from 'node:buffer';
import type { FieldSpec } from '../contract.ts';
import { decodePairField } from './decode-pairs.ts';
import { escapePointer } from '../problem/pointer.ts';
import { Malformed, thrown } from './malformed.ts';
import { parsePairs, TooManyPairs, type Pair } from './pairs.ts';
import { decodeFormText } from './percent.ts';

type Fields = Readonly<Record<string, FieldSpec>>;

/**
 * Parses `application/x-www-form-urlencoded`: strict percent-encoded UTF-8; a name that is repeated
 * must be declared as an array. Names that are not declared become texts.
 *
 * @throws {Malformed} with a pointer to the field
 */
export function parseForm(bytes: Buffer, fields: Fields = {}): Record<string, unknown> {
  if (!isAscii(bytes)) throw new Malformed('encoding', 'must be percent-encoded');
  const pairs = splitForm(bytes.toString('latin1'));
  const declared = new Set(Object.keys(fields));
  const source = { pairs, declared, decode: decodeFormText };
  const form: Record<string, unknown> = Object.create(null);
  for (const [name, field] of Object.entries(fields)) {
    const value = thrown(decodePairField({ name, ...field }, source), pointerTo(name));
    if (value !== undefined) form[name] = value;
  }
  for (const pair of undeclared(pairs, fields)) {
    const isRepeated = Object.hasOwn(form, pair.name);
    const value = isRepeated ? Malformed.repeated : decodeFormText(pair.raw);
    form[pair.name] = thrown(value, pointerTo(pair.name));
  }
  return form;
}

function splitForm(text: string): readonly Pair[] {
  try {
    return parsePairs(text);
  } catch (error) {
    if (!(error instanceof TooManyPairs)) throw error;
    throw new Malformed('maxProperties', 'must have fewer fields');
  }
}

/** What no declared field has taken. */
function undeclared(pairs: readonly Pair[], fields: Fields): readonly Pair[] {
  const exploded = Object.values(fields).filter(isExplodedObject);
  return pairs.filter(({ name }) => {
    if (Object.hasOwn(fields, name)) return false;
    const bracket = name.indexOf('[');
    const owner = bracket === -1 ? undefined : ownField(fields, name.slice(0, bracket));
    if (owner?.style === 'deepObject') return false;
    return !exploded.some((field) => takes(field, name));
  });
}

function ownField(fields: Fields, name: string): FieldSpec | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function isExplodedObject(field: FieldSpec): boolean {
  return field.shape.kind === 'object' && field.explode && field.style !== 'deepObject';
}

function takes({ shape }: FieldSpec, name: string): boolean {
  if (shape.kind !== 'object') return false;
  return shape.additional !== null || Object.hasOwn(shape.properties, name);
}

function pointerTo(name: string): string {
  return `/${escapePointer(name.slice(0, 100))}`;
}
