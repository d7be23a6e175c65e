import type { ParameterSpec } from '../contract.ts';
import type { FieldError } from '../problem/problem.ts';
import { decodePairField } from './decode-pairs.ts';
import { decodePathField } from './decode-path.ts';
import { decodeStructured, escapePointer } from './decode-structured.ts';
import { Malformed } from './malformed.ts';
import { essenceOf } from './media-type.ts';
import type { Pair } from './pairs.ts';
import { parseJsonText } from './parse-json.ts';
import { decodeFormText, decodePercent } from './percent.ts';

/** The raw texts that parameters are read from. */
export interface ParameterSource {
  /** Path parameters as they were sent. */
  readonly captures: ReadonlyMap<string, string>;
  readonly query: readonly Pair[];
  /** Every value of a header; the name is lower case. */
  header(name: string): readonly string[];
  cookies(): readonly Pair[];
}

/** Decoded values by declared name, in objects without a prototype. */
export interface DecodedParameters {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly header: Record<string, unknown>;
  readonly cookie: Record<string, unknown>;
  /** What could not be decoded; empty where all is well. */
  readonly faults: readonly FieldError[];
}

/** Decodes the declared parameters of an operation; what is not declared is ignored. */
export function decodeParameters(
  specs: readonly ParameterSpec[],
  source: ParameterSource,
): DecodedParameters {
  const faults: FieldError[] = [];
  const decoded = {
    path: emptyRecord(),
    query: emptyRecord(),
    header: emptyRecord(),
    cookie: emptyRecord(),
  };
  const declared = new Set(specs.map((spec) => spec.name));
  for (const spec of specs) {
    try {
      const value = readers[spec.in](spec, source, declared);
      if (value !== undefined) decoded[spec.in][spec.name] = value;
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      const pointer = `/${escapePointer(spec.name)}${error.pointer}`;
      faults.push({ in: spec.in, pointer, rule: error.rule, message: error.message });
    }
  }
  return { ...decoded, faults };
}

type Read = (
  spec: ParameterSpec,
  source: ParameterSource,
  declared: ReadonlySet<string>,
) => unknown;

const readers: Readonly<Record<ParameterSpec['in'], Read>> = {
  path: readPath,
  query: readQuery,
  header: readHeader,
  cookie: readCookie,
};

function readPath(spec: ParameterSpec, source: ParameterSource): unknown {
  const raw = source.captures.get(spec.name);
  if (raw === undefined) return undefined;
  return spec.content === undefined
    ? decodePathField(spec, raw)
    : decodeContent(spec.content, decodePercent(raw));
}

function readQuery(
  spec: ParameterSpec,
  source: ParameterSource,
  declared: ReadonlySet<string>,
): unknown {
  return readPairs(spec, { pairs: source.query, declared, decode: decodeFormText });
}

function readCookie(
  spec: ParameterSpec,
  source: ParameterSource,
  declared: ReadonlySet<string>,
): unknown {
  return readPairs(spec, { pairs: source.cookies(), declared, decode: decodePercent });
}

function readPairs(spec: ParameterSpec, source: Parameters<typeof decodePairField>[1]): unknown {
  const { name, explode, shape } = spec;
  if (spec.content === undefined) {
    return decodePairField({ name, style: pairStyle(spec.style), explode, shape }, source);
  }
  const text = decodePairField({ name, style: 'form', explode: true, shape: TEXT }, source);
  return typeof text === 'string' ? decodeContent(spec.content, text) : undefined;
}

function readHeader(spec: ParameterSpec, source: ParameterSource): unknown {
  const values = source.header(spec.name.toLowerCase());
  if (values.length === 0) return undefined;
  if (values.length > 1 && !mayRepeat(spec)) {
    throw new Malformed('repeated', 'must be given once');
  }
  const raw = values.join(',');
  if (spec.content !== undefined) return decodeContent(spec.content, raw);
  const layout = { separator: ',', named: spec.explode, decode: (text: string) => text.trim() };
  return decodeStructured(raw, spec.shape, layout);
}

function mayRepeat({ shape }: ParameterSpec): boolean {
  return shape.kind === 'array' || (shape.kind === 'union' && shape.of.some(isArray));
}

function isArray(shape: ParameterSpec['shape']): boolean {
  return shape.kind === 'array';
}

function decodeContent(type: string, text: string): unknown {
  const essence = essenceOf(type);
  const json = essence === 'application/json' || essence.endsWith('+json');
  return json ? parseJsonText(text) : text;
}

function pairStyle(
  style: ParameterSpec['style'],
): 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject' {
  if (style === 'spaceDelimited' || style === 'pipeDelimited' || style === 'deepObject')
    return style;
  return 'form';
}

const TEXT = { kind: 'primitive', types: ['string'] } as const;

function emptyRecord(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}
