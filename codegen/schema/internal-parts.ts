import type { JsonObject, JsonValue } from '../contract/model.ts';
import { isObject, own } from './facts.ts';
import { DATA_KEYS, NAME_MAPS, resolvePointer } from './document-shape.ts';

/** The vocabulary: what only the guard reads. */
export const guardExtensions: ReadonlySet<string> = new Set([
  'x-roles',
  'x-required-roles',
  'x-required-permissions',
  'x-scopes',
  'x-rate-limit-policies',
  'x-rate-limit',
  'x-internal',
  'x-docs',
  'x-body-limit',
  'x-error-format',
  'x-jwt',
  'x-lint-ignore',
]);

/** A document without what is internal and without the extensions that only the guard reads. */
export function withoutInternal(document: JsonObject, hidden: ReadonlySet<string>): JsonObject {
  return new InternalFilter(document, hidden).filtered(document);
}

class InternalFilter {
  readonly #document: JsonObject;
  readonly #hidden: ReadonlySet<string>;

  constructor(document: JsonObject, hidden: ReadonlySet<string>) {
    this.#document = document;
    this.#hidden = hidden;
  }

  filtered(node: JsonObject): JsonObject {
    const entries = Object.entries(node).flatMap(([key, value]): [string, JsonValue][] => {
      if (guardExtensions.has(key)) return [];
      if (key === 'mapping' && isObject(value)) return [[key, this.#mapping(value)]];
      if (DATA_KEYS.has(key) || key.startsWith('x-')) return [[key, value]];
      if (key === 'required' && Array.isArray(value)) return [[key, this.#required(value, node)]];
      if (NAME_MAPS.has(key) && isObject(value)) return [[key, this.#map(value, key)]];
      if (Array.isArray(value)) return [[key, this.#list(value)]];
      if (!isObject(value)) return [[key, value]];
      return this.#isInternal(value) ? [] : [[key, this.filtered(value)]];
    });
    return Object.fromEntries(entries);
  }

  #map(map: JsonObject, key: string): JsonObject {
    const entries = Object.entries(map).flatMap(([name, value]): [string, JsonValue][] => {
      if (!isObject(value)) return [[name, value]];
      if (this.#isInternal(value)) return [];
      const inner = this.filtered(value);
      const emptied = key === 'paths' && !hasOperation(inner) && hasOperation(value);
      return emptied ? [] : [[name, inner]];
    });
    return Object.fromEntries(entries);
  }

  #list(list: readonly JsonValue[]): JsonValue {
    return list.flatMap((value): JsonValue[] => {
      if (Array.isArray(value)) return [this.#list(value)];
      if (!isObject(value)) return [value];
      return this.#isInternal(value) ? [] : [this.filtered(value)];
    });
  }

  #required(names: readonly JsonValue[], schema: JsonObject): JsonValue {
    const properties = own(schema, 'properties');
    if (!isObject(properties)) return names;
    return names.filter((name) => {
      const property = typeof name === 'string' ? own(properties, name) : undefined;
      return !isObject(property) || !this.#isInternal(property);
    });
  }

  /** A discriminator's schemas, by pointer or by name. */
  #mapping(mapping: JsonObject): JsonObject {
    const entries = Object.entries(mapping).filter(([, target]) => {
      if (typeof target !== 'string') return true;
      const pointer = target.includes('#') ? target : `#/components/schemas/${target}`;
      return !this.#isMarked(resolvePointer(this.#document, pointer));
    });
    return Object.fromEntries(entries);
  }

  /** Marked, or a reference to something marked. */
  #isInternal(value: JsonObject): boolean {
    if (this.#isMarked(value)) return true;
    return ['$ref', 'operationRef'].some((key) => {
      const reference = own(value, key);
      if (typeof reference !== 'string') return false;
      return this.#isMarked(resolvePointer(this.#document, reference));
    });
  }

  /** `x-internal` itself, or a hidden operation or a link to one. */
  #isMarked(value: JsonValue | undefined): boolean {
    if (!isObject(value)) return false;
    const id = own(value, 'operationId');
    return own(value, 'x-internal') === true || (typeof id === 'string' && this.#hidden.has(id));
  }
}

function hasOperation(item: JsonObject): boolean {
  return Object.values(item).some((value) => isObject(value) && hasResponses(value));
}

function hasResponses(value: JsonObject): boolean {
  return (
    Object.hasOwn(value, 'responses') ||
    Object.values(value).some((inner) => isObject(inner) && Object.hasOwn(inner, 'responses'))
  );
}
