import type { ParameterSpec, Shape } from '../contract.ts';
import { escapePointer } from '../problem/pointer.ts';
import type { FieldError } from '../problem/problem.ts';
import { parseCookies } from './cookies.ts';
import { decodePairField, type PairField } from './decode-pairs.ts';
import { decodePathField } from './decode-path.ts';
import { decodeProperties, decodeStructured, type Entry } from './decode-structured.ts';
import { primitiveReader } from './decode-text.ts';
import { caught, Malformed } from './malformed.ts';
import { essenceOf } from './media-type.ts';
import type { Pair } from './pairs.ts';
import { parseJsonText } from './parse-json.ts';
import { decodeFormText, decodePercent, type Decode } from './percent.ts';

/** The raw texts that parameters are read from. */
export interface ParameterSource {
  /** Path parameters as they were sent, in the order of the path template. */
  readonly captures: readonly string[];
  readonly query: readonly Pair[];
  /** The whole query as it was sent. */
  readonly search: string;
  readonly headers: {
    /** Every value of a header; the name is lower case. */
    readonly values: (name: string) => readonly string[];
  };
}

/** Decoded values by declared name, in objects without a prototype. */
export interface DecodedParameters {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly cookie: Readonly<Record<string, unknown>>;
  /** What could not be decoded; empty where all is well. */
  readonly faults: readonly FieldError[];
}

/** Decodes the declared parameters of an operation; what is not declared is ignored. */
export type ParameterDecoder = (source: ParameterSource) => DecodedParameters;

type Place = ParameterSpec['in'];
/** `undefined` where it did not come, `Malformed` where it cannot be decoded. */
type Read = (source: ParameterSource, cookies: readonly Pair[]) => unknown;
type ReadText = (text: string) => unknown;

interface Reader {
  readonly place: Place;
  readonly name: string;
  /** JSON Pointer within the place. */
  readonly pointer: string;
  readonly read: Read;
}

const ANY_FIELDS = {
  kind: 'object',
  properties: {},
  additional: { kind: 'primitive', types: ['string'] },
} as const;
const EMPTY: Record<string, unknown> = Object.freeze(Object.create(null));
const NO_FAULTS: readonly FieldError[] = Object.freeze([]);
const NO_COOKIES: readonly Pair[] = Object.freeze([]);
const NOTHING: DecodedParameters = Object.freeze({
  path: EMPTY,
  query: EMPTY,
  header: EMPTY,
  cookie: EMPTY,
  faults: NO_FAULTS,
});

/** Chooses once how each parameter is read; `pathNames` are those of the path template, in its order. */
export function compileParameters(
  specs: readonly ParameterSpec[],
  pathNames: readonly string[],
): ParameterDecoder {
  if (specs.length === 0) return () => NOTHING;
  const declared = new Set(specs.map((spec) => spec.name));
  const names: Names = { declared, path: pathNames };
  const readers = specs.map((spec): Reader => {
    const { in: place, name } = spec;
    return { place, name, pointer: `/${escapePointer(name)}`, read: compilers[place](spec, names) };
  });
  const has = (place: Place): boolean => readers.some((reader) => reader.place === place);
  const [path, query, header, cookie] = [has('path'), has('query'), has('header'), has('cookie')];
  return (source) => {
    const decoded = {
      path: path ? emptyRecord() : EMPTY,
      query: query ? emptyRecord() : EMPTY,
      header: header ? emptyRecord() : EMPTY,
      cookie: cookie ? emptyRecord() : EMPTY,
      faults: NO_FAULTS,
    };
    const cookies = cookie ? parseCookies(source.headers.values('cookie')) : NO_COOKIES;
    for (const reader of readers) {
      const value = reader.read(source, cookies);
      if (value instanceof Malformed) {
        decoded.faults = [...decoded.faults, faultOf(reader, value)];
      } else if (value !== undefined) decoded[reader.place][reader.name] = value;
    }
    return decoded;
  };
}

function faultOf(
  { place, pointer }: Reader,
  { rule, message, pointer: below }: Malformed,
): FieldError {
  return { in: place, pointer: pointer + below, rule, message };
}

interface Names {
  readonly declared: ReadonlySet<string>;
  readonly path: readonly string[];
}
type Compile = (spec: ParameterSpec, names: Names) => Read;

const compilers: Readonly<Record<Place, Compile>> = {
  path: compilePath,
  query: (spec, { declared }) => {
    if (spec.style === 'whole') return compileWhole(spec);
    const read = compilePair(spec, declared, decodeFormText);
    return ({ query }) => read(query);
  },
  header: compileHeader,
  cookie: (spec, { declared }) => {
    const read = compilePair(spec, declared, spec.style === 'cookie' ? asSent : decodePercent);
    return (_source, cookies) => read(cookies);
  },
};

function asSent(text: string): string {
  return text;
}

/** The query as one value: the fields of a form, or a text of a media type. */
function compileWhole({ content, shape }: ParameterSpec): Read {
  if (content !== undefined) {
    const read = contentReader(content);
    const decoded = after(decodePercent, read);
    return ({ search }) => (search === '' ? undefined : decoded(search));
  }
  const fields: Shape = shape.kind === 'object' ? shape : ANY_FIELDS;
  return ({ query }) => {
    if (query.length === 0) return undefined;
    const named = query.map(({ name, raw }): Entry => [name, raw]);
    return decodeProperties(named, fields, decodeFormText);
  };
}

function compilePath(spec: ParameterSpec, { path }: Names): Read {
  const index = path.lastIndexOf(spec.name);
  const decode = pathText(spec);
  return ({ captures }) => {
    const raw = captures[index];
    return raw === undefined ? undefined : decode(raw);
  };
}

function pathText(spec: ParameterSpec): ReadText {
  const { content, shape, style } = spec;
  if (content !== undefined) return after(decodePercent, contentReader(content));
  if (shape.kind !== 'primitive' || style === 'label' || style === 'matrix') {
    return (raw) => decodePathField(spec, raw);
  }
  return after(decodePercent, primitiveReader(shape.types));
}

function after(decode: Decode, read: ReadText): ReadText {
  return (raw) => {
    const text = decode(raw);
    return text instanceof Malformed ? text : read(text);
  };
}

function compilePair(
  spec: ParameterSpec,
  declared: ReadonlySet<string>,
  decode: Decode,
): (pairs: readonly Pair[]) => unknown {
  const { name, explode, shape, content } = spec;
  if (content !== undefined || shape.kind === 'primitive') {
    const text = content === undefined ? primitiveReader(typesOf(shape)) : contentReader(content);
    const read = after(decode, text);
    return (pairs) => {
      const raw = onlyRaw(pairs, name);
      return typeof raw === 'string' ? read(raw) : raw;
    };
  }
  const field: PairField = { name, style: pairStyle(spec.style), explode, shape };
  return (pairs) => decodePairField(field, { pairs, declared, decode });
}

function onlyRaw(pairs: readonly Pair[], name: string): string | Malformed | undefined {
  let raw: string | undefined;
  for (const pair of pairs) {
    if (pair.name !== name) continue;
    if (raw !== undefined) return Malformed.repeated;
    raw = pair.raw;
  }
  return raw;
}

function compileHeader(spec: ParameterSpec): Read {
  const name = spec.name.toLowerCase();
  const repeats = mayRepeat(spec.shape);
  const decode = headerText(spec);
  return ({ headers }) => {
    const values = headers.values(name);
    if (values.length === 0) return undefined;
    if (values.length > 1 && !repeats) return Malformed.repeated;
    return decode(values.length === 1 ? (values[0] ?? '') : values.join(','));
  };
}

function headerText({ content, shape, explode }: ParameterSpec): ReadText {
  if (content !== undefined) return contentReader(content);
  const layout = { separator: ',', named: explode, decode: (text: string) => text.trim() };
  if (shape.kind !== 'primitive') return (raw) => decodeStructured(raw, shape, layout);
  const read = primitiveReader(shape.types);
  return (raw) => read(raw.trim());
}

function mayRepeat(shape: Shape): boolean {
  return shape.kind === 'array' || (shape.kind === 'union' && shape.of.some(isArray));
}

function isArray(shape: Shape): boolean {
  return shape.kind === 'array';
}

function typesOf(shape: Shape): Extract<Shape, { kind: 'primitive' }>['types'] {
  return shape.kind === 'primitive' ? shape.types : ['string'];
}

function contentReader(type: string): ReadText {
  const essence = essenceOf(type);
  const json = essence === 'application/json' || essence.endsWith('+json');
  return json ? (text) => caught(() => parseJsonText(text)) : (text) => text;
}

function pairStyle(style: ParameterSpec['style']): PairField['style'] {
  const isPairStyle =
    style === 'spaceDelimited' || style === 'pipeDelimited' || style === 'deepObject';
  return isPairStyle ? style : 'form';
}

/** Without a prototype, yet with a layout: what `Object.create(null)` gives is a table of names. */
function emptyRecord(): Record<string, unknown> {
  return Object.setPrototypeOf({}, null) as Record<string, unknown>;
}
