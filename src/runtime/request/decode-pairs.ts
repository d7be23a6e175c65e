import type { FieldSpec, Shape } from '../contract.ts';
import {
  decodeProperties,
  decodeRepeated,
  decodeStructured,
  type Entry,
} from './decode-structured.ts';
import { Malformed } from './malformed.ts';
import type { Pair } from './pairs.ts';
import type { Decode } from './percent.ts';

/** A field of a query, a cookie header or a form. */
export interface PairField {
  readonly name: string;
  readonly style: FieldSpec['style'];
  readonly explode: boolean;
  readonly shape: Shape;
}

/** What the fields are read from. */
export interface PairSource {
  readonly pairs: readonly Pair[];
  /** Names that other fields own: an exploded object does not take them. */
  readonly declared: ReadonlySet<string>;
  readonly decode: Decode;
}

const SEPARATORS: Readonly<Record<FieldSpec['style'], string | RegExp>> = {
  form: ',',
  spaceDelimited: /%20|\+| /,
  pipeDelimited: /\||%7[Cc]/,
  deepObject: ',',
};

/**
 * Reads one field: `undefined` where it did not come, `Malformed` where it cannot be decoded or is
 * repeated without being an array.
 */
export function decodePairField(field: PairField, source: PairSource): unknown {
  if (field.shape.kind === 'union') return decodeUnion(field, field.shape.of, source);
  if (field.shape.kind === 'object' && field.style === 'deepObject') {
    return decodeDeepObject(field.name, field.shape, source);
  }
  if (field.shape.kind === 'object' && field.explode) return decodeExploded(field.shape, source);
  const raws = source.pairs.filter((pair) => pair.name === field.name).map((pair) => pair.raw);
  if (raws.length === 0) return undefined;
  const [raw] = raws;
  if (field.explode || field.shape.kind === 'primitive' || raw === undefined) {
    return decodeRepeated(raws, field.shape, source.decode);
  }
  if (raws.length > 1) return Malformed.repeated;
  const layout = { separator: SEPARATORS[field.style], named: false, decode: source.decode };
  return decodeStructured(raw, field.shape, layout);
}

function decodeUnion(field: PairField, members: readonly Shape[], source: PairSource): unknown {
  let fault: Malformed | undefined;
  for (const shape of members) {
    const value = decodePairField({ ...field, shape }, source);
    if (value instanceof Malformed) fault = value;
    else if (value !== undefined) return value;
  }
  return fault;
}

function decodeDeepObject(
  name: string,
  shape: Extract<Shape, { kind: 'object' }>,
  source: PairSource,
): unknown {
  const named: Entry[] = [];
  for (const pair of source.pairs) {
    if (!pair.name.startsWith(`${name}[`)) continue;
    const key = pair.name.slice(name.length + 1, -1);
    if (!pair.name.endsWith(']') || /[[\]]/.test(key)) {
      return new Malformed('type', 'must be written as name[property]');
    }
    named.push([key, pair.raw]);
  }
  return named.length === 0 ? undefined : decodeProperties(named, shape, source.decode);
}

function decodeExploded(shape: Extract<Shape, { kind: 'object' }>, source: PairSource): unknown {
  const owned = source.pairs.filter(
    (pair) =>
      Object.hasOwn(shape.properties, pair.name) ||
      (shape.additional !== null && !source.declared.has(pair.name)),
  );
  if (owned.length === 0) return undefined;
  const named = owned.map((pair): Entry => [pair.name, pair.raw]);
  return decodeProperties(named, shape, source.decode);
}
