import type { Shape } from '../contract.ts';
import { decodePrimitive, decodeText, firstThatFits } from './decode-text.ts';
import { Malformed } from './malformed.ts';

/** How one text holds an array or an object. */
export interface Layout {
  readonly separator: string | RegExp;
  /** Objects read `name=value`, else names and values alternate. */
  readonly named: boolean;
  readonly decode: (raw: string) => string;
}

type ObjectShape = Extract<Shape, { kind: 'object' }>;

/** Reads a text that may hold an array or an object, as its shape says. */
export function decodeStructured(raw: string, shape: Shape, layout: Layout): unknown {
  switch (shape.kind) {
    case 'primitive':
      return decodePrimitive(layout.decode(raw), shape.types);
    case 'array':
      return decodeItems(split(raw, layout.separator), shape.items, layout.decode);
    case 'object':
      return decodeProperties(entries(raw, layout), shape, layout.decode);
    case 'union':
      return firstThatFits(shape.of, (member) => decodeStructured(raw, member, layout));
    default:
      return shape satisfies never;
  }
}

/** Reads each text as an item of an array. */
export function decodeItems(
  raws: readonly string[],
  items: Shape,
  decode: (raw: string) => string,
): unknown[] {
  return raws.map((raw, index) => within(`/${index}`, () => decodeText(decode(raw), items)));
}

/**
 * Reads named texts as the properties of an object without a prototype. A property that the schema
 * forbids stays a text, for the validator to refuse.
 */
export function decodeProperties(
  named: readonly (readonly [string, string])[],
  shape: ObjectShape,
  decode: (raw: string) => string,
): Record<string, unknown> {
  const raws = new Map<string, string[]>();
  for (const [name, raw] of named) {
    const known = raws.get(name);
    if (known === undefined) raws.set(name, [raw]);
    else known.push(raw);
  }
  const object: Record<string, unknown> = Object.create(null);
  for (const [name, values] of raws) {
    object[name] = within(`/${escapePointer(name)}`, () =>
      decodeRepeated(values, propertyShape(shape, name), decode),
    );
  }
  return object;
}

/** Reads the texts that came under one name: several are an array, else a mistake. */
export function decodeRepeated(
  raws: readonly string[],
  shape: Shape,
  decode: (raw: string) => string,
): unknown {
  if (shape.kind === 'array') return decodeItems(raws, shape.items, decode);
  if (shape.kind === 'union') {
    return firstThatFits(shape.of, (member) => decodeRepeated(raws, member, decode));
  }
  const [raw] = raws;
  if (raw === undefined || raws.length > 1) throw new Malformed('repeated', 'must be given once');
  return decodeText(decode(raw), shape);
}

/** A name as a token of a JSON Pointer (RFC 6901 3). */
export function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function propertyShape(shape: ObjectShape, name: string): Shape {
  const declared = Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined;
  return declared ?? shape.additional ?? { kind: 'primitive', types: ['string'] };
}

function entries(raw: string, layout: Layout): readonly (readonly [string, string])[] {
  const pieces = split(raw, layout.separator);
  if (layout.named) return pieces.map((piece) => splitNamed(piece, layout));
  if (pieces.length % 2 !== 0) throw new Malformed('type', 'must alternate names and values');
  return pieces.flatMap((name, index) => {
    const value = pieces[index + 1];
    return index % 2 === 0 && value !== undefined ? [[layout.decode(name), value] as const] : [];
  });
}

function splitNamed(piece: string, layout: Layout): readonly [string, string] {
  const equals = piece.indexOf('=');
  if (equals === -1) throw new Malformed('type', 'must hold name=value');
  return [layout.decode(piece.slice(0, equals)), piece.slice(equals + 1)];
}

function split(raw: string, separator: string | RegExp): readonly string[] {
  return raw === '' ? [] : raw.split(separator);
}

function within<T>(pointer: string, decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw new Malformed(error.rule, error.message, pointer + error.pointer);
  }
}
