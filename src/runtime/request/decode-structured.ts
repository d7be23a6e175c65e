import { escapePointer } from '../problem/pointer.ts';
import type { Shape } from '../contract.ts';
import { decodePrimitive, decodeRaw, firstThatFits } from './decode-text.ts';
import { Malformed } from './malformed.ts';
import type { Decode } from './percent.ts';

/** How one text holds an array or an object. */
export interface Layout {
  readonly separator: string | RegExp;
  /** Objects read `name=value`, else names and values alternate. */
  readonly named: boolean;
  readonly decode: Decode;
}

/** A name, and the value as it was sent. */
export type Entry = readonly [name: string, raw: string];

type ObjectShape = Extract<Shape, { kind: 'object' }>;

/** Reads a text that may hold an array or an object, as its shape says; `Malformed` where it does not. */
export function decodeStructured(raw: string, shape: Shape, layout: Layout): unknown {
  switch (shape.kind) {
    case 'primitive': {
      const text = layout.decode(raw);
      return text instanceof Malformed ? text : decodePrimitive(text, shape.types);
    }
    case 'array':
      return decodeItems(split(raw, layout.separator), shape.items, layout.decode);
    case 'object': {
      const named = entries(raw, layout);
      return named instanceof Malformed ? named : decodeProperties(named, shape, layout.decode);
    }
    case 'union':
      return firstThatFits(shape.of, (member) => decodeStructured(raw, member, layout));
    default:
      return shape satisfies never;
  }
}

/** Reads each text as an item of an array; `Malformed` where one does not fit. */
export function decodeItems(
  raws: readonly string[],
  items: Shape,
  decode: Decode,
): unknown[] | Malformed {
  const list: unknown[] = [];
  for (const raw of raws) {
    const item = decodeRaw(raw, items, decode);
    if (item instanceof Malformed) return item.below(`/${list.length}`);
    list.push(item);
  }
  return list;
}

/**
 * Reads named texts as the properties of an object without a prototype; `Malformed` where one does
 * not fit. A property that the schema forbids stays a text, for the validator to refuse.
 */
export function decodeProperties(
  named: readonly Entry[],
  shape: ObjectShape,
  decode: Decode,
): Record<string, unknown> | Malformed {
  const raws = new Map<string, string[]>();
  for (const [name, raw] of named) {
    const known = raws.get(name);
    if (known === undefined) raws.set(name, [raw]);
    else known.push(raw);
  }
  const object: Record<string, unknown> = Object.create(null);
  for (const [name, values] of raws) {
    const value = decodeRepeated(values, propertyShape(shape, name), decode);
    if (value instanceof Malformed) return value.below(`/${escapePointer(name)}`);
    object[name] = value;
  }
  return object;
}

/** Reads the texts that came under one name: several are an array, else a mistake. */
export function decodeRepeated(raws: readonly string[], shape: Shape, decode: Decode): unknown {
  if (shape.kind === 'array') return decodeItems(raws, shape.items, decode);
  if (shape.kind === 'union') {
    return firstThatFits(shape.of, (member) => decodeRepeated(raws, member, decode));
  }
  const [raw] = raws;
  if (raw === undefined || raws.length > 1) return Malformed.repeated;
  return decodeRaw(raw, shape, decode);
}

function propertyShape(shape: ObjectShape, name: string): Shape {
  const declared = Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined;
  return declared ?? shape.additional ?? { kind: 'primitive', types: ['string'] };
}

function entries(raw: string, { separator, named, decode }: Layout): readonly Entry[] | Malformed {
  const pieces = split(raw, separator);
  const found: Entry[] = [];
  for (let index = 0; index < pieces.length; index += named ? 1 : 2) {
    const entry = named ? splitNamed(pieces[index] ?? '') : pairAt(pieces, index);
    if (entry instanceof Malformed) return entry;
    const name = decode(entry[0]);
    if (name instanceof Malformed) return name;
    found.push([name, entry[1]]);
  }
  return found;
}

function pairAt(pieces: readonly string[], index: number): Entry | Malformed {
  const [name, value] = [pieces[index], pieces[index + 1]];
  if (name !== undefined && value !== undefined) return [name, value];
  return new Malformed('type', 'must alternate names and values');
}

function splitNamed(piece: string): Entry | Malformed {
  const equals = piece.indexOf('=');
  if (equals === -1) return new Malformed('type', 'must hold name=value');
  return [piece.slice(0, equals), piece.slice(equals + 1)];
}

function split(raw: string, separator: string | RegExp): readonly string[] {
  return raw === '' ? [] : raw.split(separator);
}
