import type { JsonObject, JsonValue } from '../contract/model.ts';
import { resolvePointer } from '../schema/document-shape.ts';
import { isObject, own } from '../schema/facts.ts';
import { parserOf } from '../schema/media.ts';

/** A parameter whose value is a text of a media type, and that media type. */
interface Described {
  /** All but its place and its `content`. */
  readonly rest: JsonObject;
  readonly place: string;
  readonly parser: ReturnType<typeof parserOf>;
  readonly schema: JsonValue;
}

const TEXT = { type: 'string' };

/** A document for types: parameters that say `content` have the schema of what a handler is given. */
export function withDecodedParameters(document: JsonObject): JsonObject {
  return changed(document, ({ rest, place, parser, schema }) => ({
    ...rest,
    in: place === 'querystring' ? 'query' : place,
    schema: parser === 'json' || parser === 'form' ? schema : TEXT,
  }));
}

/**
 * A document for a client that knows schemas alone: parameters that say `content` are the text that
 * is sent. A query that is a form as a whole is an object of its fields (OpenAPI 3.2); any other
 * whole query has no word there and is left out.
 */
export function withTextParameters(document: JsonObject): JsonObject {
  return changed(document, ({ rest, place, parser, schema }) => {
    if (place !== 'querystring') return { ...rest, in: place, schema: TEXT };
    return parser === 'form'
      ? { ...rest, in: 'query', style: 'form', explode: true, schema }
      : null;
  });
}

type Change = (parameter: Described) => JsonObject | null;

function changed(document: JsonObject, change: Change): JsonObject {
  const visit = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.filter((item) => !isDropped(item)).map(visit);
    if (!isObject(value)) return value;
    const described = describedBy(value, document);
    const other = described === null ? null : change(described);
    const entries = Object.entries(other ?? value);
    return Object.fromEntries(entries.map(([key, inner]) => [key, visit(inner)]));
  };
  const isDropped = (item: JsonValue): boolean => {
    const target = isObject(item) ? followed(item, document) : undefined;
    const described = isObject(target) ? describedBy(target, document) : null;
    return described !== null && change(described) === null;
  };
  return visit(document) as JsonObject;
}

function followed(value: JsonObject, document: JsonObject): JsonValue | undefined {
  const reference = own(value, '$ref');
  return typeof reference === 'string' ? resolvePointer(document, reference) : value;
}

function describedBy(value: JsonObject, document: JsonObject): Described | null {
  const { in: place, name, content, style: _, ...rest } = value;
  if (typeof place !== 'string' || typeof name !== 'string' || !isObject(content)) return null;
  const [entry] = Object.entries(content);
  if (entry === undefined) return null;
  const [type, given] = entry;
  const media = isObject(given) ? followed(given, document) : undefined;
  const schema = (isObject(media) ? own(media, 'schema') : undefined) ?? {};
  return { rest: { ...rest, name }, place, parser: parserOf(type), schema };
}
