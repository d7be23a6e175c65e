import type { JsonObject, JsonValue } from '../contract/model.ts';
import { resolvePointer } from '../schema/document-shape.ts';
import { isObject, own } from '../schema/facts.ts';

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);
const NOT_METHODS = new Set(['$ref', 'summary', 'description', 'servers', 'parameters']);

/**
 * A document without what generators of types drop in silence: 3.2's `query` and
 * `additionalOperations` move each to a path of its own, `/search (QUERY)`, as `post`, and callbacks
 * become webhooks, `subscribe paid {$request.body#/url}`.
 */
export function lowered(document: JsonObject): JsonObject {
  const paths = own(document, 'paths');
  if (!isObject(paths)) return document;
  const webhooks = own(document, 'webhooks');
  const callbacks = Object.values(paths).flatMap((item) => callbacksOf(item, document));
  const heard = { ...Object.fromEntries(callbacks), ...(isObject(webhooks) ? webhooks : {}) };
  return {
    ...document,
    paths: Object.fromEntries(Object.entries(paths).flatMap(loweredPath)),
    ...(Object.keys(heard).length === 0 ? {} : { webhooks: heard }),
  };
}

/** The path items of all callbacks of a path, by operation, name and expression. */
function callbacksOf(item: JsonValue, document: JsonObject): [string, JsonValue][] {
  if (!isObject(item)) return [];
  const operations = [
    ...Object.entries(item).filter(([key]) => METHODS.has(key)),
    ...foreignOperations(item),
  ];
  return operations.flatMap(([, operation]) => {
    const callbacks = isObject(operation) ? own(operation, 'callbacks') : undefined;
    if (!isObject(operation) || !isObject(callbacks)) return [];
    const id = String(own(operation, 'operationId'));
    return Object.entries(callbacks).flatMap(([name, given]) => {
      const callback = followed(given, document);
      return Object.entries(callback).flatMap(([expression, inner]): [string, JsonValue][] =>
        isObject(inner) ? [[`${id} ${name} ${expression}`, withoutIds(inner)]] : [],
      );
    });
  });
}

function followed(value: JsonValue, document: JsonObject): JsonObject {
  let target: JsonValue | undefined = value;
  for (let hops = 0; hops < 16 && isObject(target); hops++) {
    const reference: JsonValue | undefined = own(target, '$ref');
    if (typeof reference !== 'string') return target;
    target = resolvePointer(document, reference);
  }
  return {};
}

/** What another service serves shares no namespace with the operations of this one. */
function withoutIds(item: JsonObject): JsonObject {
  const entries = Object.entries(item).map(([key, operation]): [string, JsonValue] => {
    if (!isObject(operation)) return [key, operation];
    const { operationId: _, ...rest } = operation;
    return [key, rest];
  });
  return Object.fromEntries(entries);
}

/** The paths that `lowered` makes, and what they stand for. */
export function loweredPaths(document: JsonObject): ReadonlyMap<string, Lowered> {
  const paths = own(document, 'paths');
  const items = isObject(paths) ? Object.entries(paths) : [];
  return new Map(
    items.flatMap(([path, item]): [string, Lowered][] =>
      isObject(item)
        ? foreignOperations(item).map(([key]) => {
            const method = key.toUpperCase();
            return [loweredName(path, method), { path, method }];
          })
        : [],
    ),
  );
}

export interface Lowered {
  readonly path: string;
  readonly method: string;
}

function loweredName(path: string, method: string): string {
  return `${path} (${method})`;
}

function loweredPath([path, item]: [string, JsonValue]): [string, JsonValue][] {
  if (!isObject(item)) return [[path, item]];
  const foreign = foreignOperations(item);
  if (foreign.length === 0) return [[path, item]];
  const shared = Object.entries(item).filter(([key]) => NOT_METHODS.has(key));
  return [
    [path, standardItem(item)],
    ...foreign.map(([method, operation]): [string, JsonValue] => [
      loweredName(path, method.toUpperCase()),
      Object.fromEntries([...shared, ['post', operation]]),
    ]),
  ];
}

function standardItem(item: JsonObject): JsonObject {
  const foreign = new Set(foreignOperations(item).map(([method]) => method));
  const kept = Object.entries(item).filter(
    ([key]) => key !== 'additionalOperations' && !foreign.has(key),
  );
  return Object.fromEntries(kept);
}

function foreignOperations(item: JsonObject): readonly [string, JsonValue][] {
  const additional = own(item, 'additionalOperations');
  return [
    ...Object.entries(item).filter(
      ([key, value]) =>
        !METHODS.has(key) && !NOT_METHODS.has(key) && !key.startsWith('x-') && isOperation(value),
    ),
    ...(isObject(additional) ? Object.entries(additional) : []),
  ];
}

function isOperation(value: JsonValue): boolean {
  return isObject(value) && Object.hasOwn(value, 'responses');
}
