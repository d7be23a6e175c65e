import type { PrimitiveType, Shape } from '../contract.ts';
import { Malformed } from './malformed.ts';
import type { Decode } from './percent.ts';

const INTEGER = /^-?(?:0|[1-9]\d*)$/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const LONGEST_NUMBER = 64;

/** What a text can be read as; `undefined` where it cannot. */
const readers: Readonly<Record<PrimitiveType, (text: string) => unknown>> = {
  null: (text) => (text === 'null' ? null : undefined),
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  integer: readInteger,
  number: readNumber,
  string: (text) => text,
};

const ORDER: readonly PrimitiveType[] = ['null', 'boolean', 'integer', 'number', 'string'];

const known = new WeakMap<readonly PrimitiveType[], (text: string) => unknown>();

/**
 * How a text is read as the first of the types it fits: null, boolean, integer, number, string.
 * Where both null and string are possible the text `null` is a string. A text that fits none is
 * `Malformed`.
 */
export function primitiveReader(types: readonly PrimitiveType[]): (text: string) => unknown {
  const order = ORDER.filter(
    (type) => types.includes(type) && !(type === 'null' && types.includes('string')),
  );
  const [first] = order;
  if (first === 'string') return readers.string;
  const tried = order.map((type) => readers[type]);
  const misfit = new Malformed('type', `must be ${types.map(describe).join(' or ')}`);
  return (text) => {
    for (const read of tried) {
      const value = read(text);
      if (value !== undefined) return value;
    }
    return misfit;
  };
}

/** Reads a text as the first of the types it fits; `Malformed` where it fits none. */
export function decodePrimitive(text: string, types: readonly PrimitiveType[]): unknown {
  let read = known.get(types);
  if (read === undefined) known.set(types, (read = primitiveReader(types)));
  return read(text);
}

/**
 * Reads a text by a shape that is no array or object; a union takes its first member that fits.
 * `Malformed` where nothing fits.
 */
export function decodeText(text: string, shape: Shape): unknown {
  switch (shape.kind) {
    case 'primitive':
      return decodePrimitive(text, shape.types);
    case 'union':
      return firstThatFits(shape.of, (member) => decodeText(text, member));
    case 'array':
    case 'object':
      return new Malformed('type', 'must not be nested');
    default:
      return shape satisfies never;
  }
}

/** As `decodeText`, of what was sent. */
export function decodeRaw(raw: string, shape: Shape, decode: Decode): unknown {
  const text = decode(raw);
  return text instanceof Malformed ? text : decodeText(text, shape);
}

/** The result for the first member that is not `Malformed`; the last one's fault otherwise. */
export function firstThatFits(
  members: readonly Shape[],
  decode: (member: Shape) => unknown,
): unknown {
  let fault: Malformed | null = null;
  for (const member of members) {
    const value = decode(member);
    if (!(value instanceof Malformed)) return value;
    fault = value;
  }
  return fault ?? new Malformed('type', 'must fit one of the declared types');
}

function readInteger(text: string): number | undefined {
  if (text.length > LONGEST_NUMBER || !INTEGER.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? normalised(value) : undefined;
}

function readNumber(text: string): number | undefined {
  if (text.length > LONGEST_NUMBER || !NUMBER.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? normalised(value) : undefined;
}

/** No handler should meet `-0`. */
function normalised(value: number): number {
  return value === 0 ? 0 : value;
}

function describe(type: PrimitiveType): string {
  if (type === 'integer') return 'an integer of at most 2^53-1';
  if (type === 'boolean') return 'true or false';
  return type === 'null' ? 'null' : `a ${type}`;
}
