import type { JsonObject, JsonSchema, JsonValue } from '../contract/model.ts';

export type Schemas = Readonly<Record<string, JsonSchema>>;
export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

/** What a schema says of a value's form, references and combinations followed. */
export interface Facts {
  /** `null`: any. */
  readonly types: ReadonlySet<JsonType> | null;
  readonly items: Facts | null;
  readonly properties: ReadonlyMap<string, Facts>;
  /** Of properties that are not listed: `false` where the schema forbids them, `null` unsaid. */
  readonly additional: Facts | false | null;
}

const ANYTHING: Facts = { types: null, items: null, properties: new Map(), additional: null };
const NOTHING: Facts = { ...ANYTHING, types: new Set() };
const DEPTH = 12;
const REFERENCE = '#/components/schemas/';

/** The component that a `$ref` names, `null` for any other value. */
export function referencedName(reference: JsonValue | undefined): string | null {
  if (typeof reference !== 'string' || !reference.startsWith(REFERENCE)) return null;
  return pointerToken(reference.slice(REFERENCE.length));
}

/** One step of a JSON Pointer in a URI fragment (RFC 6901, 6), read. */
export function pointerToken(raw: string): string {
  const text = raw.replaceAll('~1', '/').replaceAll('~0', '~');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The component by that name; `undefined` for names that only a prototype knows. */
export function component(schemas: Schemas, name: string): JsonSchema | undefined {
  return Object.hasOwn(schemas, name) ? schemas[name] : undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own member of an object. */
export function own(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The subschemas under `allOf`, `anyOf`, `oneOf`, `prefixItems`. */
export function schemaList(value: JsonValue | undefined): readonly JsonSchema[] {
  return Array.isArray(value) ? value.filter(isSchema) : [];
}

export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'boolean' || isObject(value);
}

/** Follows references, `allOf`, `anyOf`, `oneOf`, `const`, `enum` and type lists; bounded in depth. */
export function factsOf(schema: JsonSchema | undefined, schemas: Schemas, depth = 0): Facts {
  if (schema === false) return NOTHING;
  if (schema === undefined || schema === true || depth > DEPTH) return ANYTHING;
  const next = (inner: JsonSchema): Facts => factsOf(inner, schemas, depth + 1);
  const name = referencedName(own(schema, '$ref'));
  const parts = [
    ownFacts(schema, next),
    ...(name === null ? [] : [factsOf(component(schemas, name), schemas, depth + 1)]),
    ...schemaList(own(schema, 'allOf')).map(next),
    ...['anyOf', 'oneOf']
      .map((keyword) => schemaList(own(schema, keyword)).map(next))
      .filter((branches) => branches.length > 0)
      .map((branches) => branches.reduce(either)),
  ];
  return parts.reduce(both);
}

function ownFacts(schema: JsonObject, next: (inner: JsonSchema) => Facts): Facts {
  const items = own(schema, 'items');
  const listed = own(schema, 'properties');
  const additional = own(schema, 'additionalProperties');
  const properties = isObject(listed)
    ? Object.entries(listed).map(([name, inner]): [string, Facts] => [
        name,
        isSchema(inner) ? next(inner) : ANYTHING,
      ])
    : [];
  return {
    types: ownTypes(schema),
    items: isSchema(items) ? next(items) : null,
    properties: new Map(properties),
    additional: additional === false ? false : isSchema(additional) ? next(additional) : null,
  };
}

function ownTypes(schema: JsonObject): ReadonlySet<JsonType> | null {
  const type = own(schema, 'type');
  const declared = typeof type === 'string' ? [type] : Array.isArray(type) ? type : null;
  const types = declared === null ? null : new Set(declared as readonly JsonType[]);
  const values = own(schema, 'enum');
  const fixed = Object.hasOwn(schema, 'const')
    ? [schema['const']]
    : Array.isArray(values)
      ? values
      : null;
  if (fixed === null) return types;
  return intersect(types, new Set(fixed.map((value) => typeOf(value))));
}

function typeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value as 'boolean' | 'string' | 'object';
}

/** Both hold. */
function both(a: Facts, b: Facts): Facts {
  return {
    types: intersect(a.types, b.types),
    items: a.items === null ? b.items : b.items === null ? a.items : both(a.items, b.items),
    properties: mergeProperties(a.properties, b.properties, both),
    additional:
      a.additional === null
        ? b.additional
        : b.additional === null
          ? a.additional
          : a.additional === false || b.additional === false
            ? false
            : both(a.additional, b.additional),
  };
}

/** One of both holds. */
function either(a: Facts, b: Facts): Facts {
  return {
    types: a.types === null || b.types === null ? null : new Set([...a.types, ...b.types]),
    items: a.items === null ? b.items : b.items === null ? a.items : either(a.items, b.items),
    properties: mergeProperties(a.properties, b.properties, either),
    additional:
      a.additional === null || a.additional === false
        ? (b.additional ?? a.additional)
        : b.additional === null || b.additional === false
          ? a.additional
          : either(a.additional, b.additional),
  };
}

function mergeProperties(
  a: ReadonlyMap<string, Facts>,
  b: ReadonlyMap<string, Facts>,
  merge: (a: Facts, b: Facts) => Facts,
): ReadonlyMap<string, Facts> {
  const merged = new Map(a);
  for (const [name, facts] of b) {
    const known = merged.get(name);
    merged.set(name, known === undefined ? facts : merge(known, facts));
  }
  return merged;
}

function intersect(
  a: ReadonlySet<JsonType> | null,
  b: ReadonlySet<JsonType> | null,
): ReadonlySet<JsonType> | null {
  if (a === null) return b;
  if (b === null) return a;
  const kept = new Set<JsonType>();
  for (const type of a) if (b.has(type) || (type === 'integer' && b.has('number'))) kept.add(type);
  if (a.has('number') && b.has('integer')) kept.add('integer');
  return kept;
}
