import type { Encoding, JsonSchema, MediaType } from '../contract/model.ts';
import { compareText } from '../print/names.ts';
import { component, factsOf, isSchema, own, referencedName, schemaList } from './facts.ts';
import type { Facts, Schemas } from './facts.ts';
import { parserOf } from './media.ts';
import { shapeOf } from './shape.ts';
import type { Shape } from './shape.ts';

/** How one part of a multipart body is read; the runtime's `PartSpec`. */
export interface Part {
  readonly kind: 'file' | 'json' | 'text';
  readonly repeats: boolean;
  readonly shape?: Shape;
  readonly contentTypes?: readonly string[];
  readonly maxBytes?: number;
}

/** The parts of a multipart body by name, sorted (OpenAPI 3.1, 4.8.15). */
export function partsOf(media: MediaType, schemas: Schemas): Readonly<Record<string, Part>> {
  const facts = factsOf(media.schema, schemas);
  const names = [...facts.properties.keys()].sort(compareText);
  return Object.fromEntries(
    names.map((name) => {
      const encoding = Object.hasOwn(media.encoding, name) ? media.encoding[name] : undefined;
      const declared = propertySchemas(media.schema, name, schemas);
      return [name, partOf(facts.properties.get(name), declared, encoding, schemas)];
    }),
  );
}

function partOf(
  facts: Facts | undefined,
  declared: readonly JsonSchema[],
  encoding: Encoding | undefined,
  schemas: Schemas,
): Part {
  const contentTypes = encoding?.contentType?.map((type) => type.trim().toLowerCase());
  const types = contentTypes === undefined ? {} : { contentTypes };
  const wholeIsJson = contentTypes?.some((type) => parserOf(type) === 'json') ?? false;
  const isArray = facts?.types?.has('array') ?? (facts?.items ?? null) !== null;
  const repeats = isArray && !wholeIsJson;
  const leaves = declared.flatMap((schema) => leavesOf(schema, repeats, schemas));
  const item = repeats ? (facts?.items ?? undefined) : facts;
  const medium = leaves.map((leaf) => binaryType(leaf)).find((type) => type !== null) ?? null;
  if (medium !== null || isFile(item, contentTypes))
    return filePart(leaves, repeats, types, medium);
  if (wholeIsJson || item?.types?.has('object') === true)
    return { kind: 'json', repeats, ...types };
  const shape = item === undefined ? {} : { shape: shapeOf(item) };
  return { kind: 'text', repeats, ...shape, ...types };
}

function filePart(
  leaves: readonly JsonSchema[],
  repeats: boolean,
  types: { readonly contentTypes?: readonly string[] },
  medium: string | null,
): Part {
  const limits = leaves.flatMap((leaf) => {
    const limit = typeof leaf === 'object' ? own(leaf, 'maxLength') : undefined;
    return typeof limit === 'number' ? [limit] : [];
  });
  const accepted = medium === null || medium === '' ? {} : { contentTypes: [medium] };
  const maxBytes = limits.length === 0 ? {} : { maxBytes: Math.min(...limits) };
  return { kind: 'file', repeats, ...accepted, ...types, ...maxBytes };
}

/** The media type of a binary string, `''` where it names none, `null` where it is not binary. */
function binaryType(schema: JsonSchema): string | null {
  if (typeof schema !== 'object') return null;
  const medium = own(schema, 'contentMediaType');
  if (own(schema, 'format') === 'binary') return typeof medium === 'string' ? medium : '';
  if (Object.hasOwn(schema, 'contentEncoding') || typeof medium !== 'string') return null;
  return parserOf(medium) === 'binary' ? medium : null;
}

function isFile(facts: Facts | undefined, contentTypes: readonly string[] | undefined): boolean {
  const untyped = facts === undefined || (facts.types === null && facts.properties.size === 0);
  if (contentTypes === undefined) return untyped;
  const isText = facts?.types?.has('string') === true || untyped;
  return isText && contentTypes.every((type) => parserOf(type) === 'binary');
}

/** Every schema that speaks of a value itself, or of its items. */
function leavesOf(schema: JsonSchema, items: boolean, schemas: Schemas): readonly JsonSchema[] {
  const inPlace = applied(schema, schemas);
  if (!items) return inPlace;
  return inPlace.flatMap((each) => {
    const inner = typeof each === 'object' ? own(each, 'items') : undefined;
    return isSchema(inner) ? applied(inner, schemas) : [];
  });
}

/** The schemas that speak of a property of a value. */
function propertySchemas(
  schema: JsonSchema | undefined,
  name: string,
  schemas: Schemas,
): readonly JsonSchema[] {
  if (schema === undefined) return [];
  return applied(schema, schemas).flatMap((each) => {
    const properties = typeof each === 'object' ? own(each, 'properties') : undefined;
    const inner =
      typeof properties === 'object' && properties !== null && Object.hasOwn(properties, name)
        ? (properties as Readonly<Record<string, unknown>>)[name]
        : undefined;
    return isSchema(inner) ? [inner] : [];
  });
}

/** A schema and all that applies in its place: references and combinations, each once. */
function applied(schema: JsonSchema, schemas: Schemas): readonly JsonSchema[] {
  const seen = new Set<JsonSchema>([schema]);
  for (const each of seen) {
    if (typeof each !== 'object') continue;
    const name = referencedName(own(each, '$ref'));
    const target = name === null ? undefined : component(schemas, name);
    if (target !== undefined) seen.add(target);
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      for (const inner of schemaList(own(each, keyword))) seen.add(inner);
    }
  }
  return [...seen];
}
