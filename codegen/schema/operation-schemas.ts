import type { JsonObject, JsonSchema, JsonValue, MediaType, Operation } from '../contract/model.ts';
import { compareText } from '../print/names.ts';
import type { Schemas } from './facts.ts';
import { component, isObject, isSchema, own, referencedName, schemaList } from './facts.ts';
import { parserOf } from './media.ts';
import { UNDECIDED } from './own-keywords.ts';
import { partsOf } from './parts.ts';
import { dropsByCondition } from './reach.ts';
import { validatorNames } from './validator-names.ts';
import { variantOf } from './variant.ts';

const PLACES = ['path', 'query', 'header', 'cookie'] as const;

/** The exports of an operation's validator module with what they validate, sorted by name. */
export function operationSchemas(
  operation: Operation,
  schemas: Schemas,
): ReadonlyMap<string, JsonSchema> {
  const names = validatorNames(operation, schemas);
  const bodies = (operation.body?.content ?? []).map(
    (media) =>
      [
        names.bodies.get(media.type),
        variantOf(bodySchema(media, schemas), 'request', schemas),
      ] as const,
  );
  const responses = operation.responses.flatMap(({ status, content, headers }) => [
    ...content.map(
      (media) =>
        [
          names.responses.get(status)?.get(media.type),
          replyVariant(media.schema ?? true, schemas),
        ] as const,
    ),
    ...headers.map(
      (header) =>
        [
          names.headers.get(status)?.get(header.name),
          variantOf(header.schema, 'response', schemas),
        ] as const,
    ),
  ]);
  const named = [...parameterSchemas(operation, schemas), ...bodies, ...responses].flatMap(
    ([name, variant]): [string, JsonSchema][] => (name === undefined ? [] : [[name, variant]]),
  );
  return new Map(named.sort(([a], [b]) => compareText(a, b)));
}

/** Where a condition says what is dropped, a reply that breaks anything may be of the other branch. */
function replyVariant(schema: JsonSchema, schemas: Schemas): JsonSchema {
  const variant = variantOf(schema, 'response', schemas);
  if (typeof variant === 'boolean' || !dropsByCondition(schema, schemas)) return variant;
  return { ...variant, [UNDECIDED]: true };
}

function parameterSchemas(
  { parameters }: Operation,
  schemas: Schemas,
): readonly [string, JsonSchema][] {
  return PLACES.flatMap((place): [string, JsonSchema][] => {
    const declared = parameters.filter((parameter) => parameter.in === place);
    if (declared.length === 0) return [];
    const schema: JsonObject = {
      type: 'object',
      properties: Object.fromEntries(declared.map(({ name, schema: inner }) => [name, inner])),
      required: declared.filter(({ required }) => required).map(({ name }) => name),
    };
    return [[place, variantOf(schema, 'request', schemas)]];
  });
}

/** Files are checked where they are read, not by a schema. */
function bodySchema(media: MediaType, schemas: Schemas): JsonSchema {
  const schema = media.schema ?? true;
  if (parserOf(media.type) !== 'multipart') return schema;
  const parts = Object.entries(partsOf(media, schemas));
  const files = new Map(
    parts.filter(([, part]) => part.kind === 'file').map(([name, part]) => [name, part.repeats]),
  );
  return files.size === 0 ? schema : withoutFiles(schema, files, schemas, 0);
}

function withoutFiles(
  schema: JsonSchema,
  files: ReadonlyMap<string, boolean>,
  schemas: Schemas,
  depth: number,
): JsonSchema {
  if (typeof schema === 'boolean' || depth > 16) return schema;
  const next = (inner: JsonSchema): JsonSchema => withoutFiles(inner, files, schemas, depth + 1);
  const { $ref, ...rest } = schema;
  const name = referencedName($ref);
  const target = name === null ? undefined : component(schemas, name);
  const properties = own(schema, 'properties');
  const lists = ['allOf', 'anyOf', 'oneOf'].flatMap((key): [string, JsonValue][] =>
    Object.hasOwn(schema, key) ? [[key, schemaList(own(schema, key)).map(next)]] : [],
  );
  const itself = {
    ...rest,
    ...(isObject(properties) ? { properties: withoutContent(properties, files) } : {}),
    ...Object.fromEntries(lists),
  };
  return target === undefined ? itself : { allOf: [itself, next(target)] };
}

function withoutContent(properties: JsonObject, files: ReadonlyMap<string, boolean>): JsonObject {
  const entries = Object.entries(properties).map(([name, inner]): [string, JsonValue] => {
    const repeats = files.get(name);
    if (repeats === undefined) return [name, inner];
    return [name, repeats && isSchema(inner) ? listOnly(inner) : true];
  });
  return Object.fromEntries(entries);
}

/** What a list of files says of the list itself. */
function listOnly(schema: JsonSchema): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  const kept = Object.entries(schema).filter(([key]) => key === 'minItems' || key === 'maxItems');
  return { type: 'array', ...Object.fromEntries(kept) };
}
