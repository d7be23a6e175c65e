import type { JsonObject, JsonValue } from '../contract/model.ts';
import { resolvePointer } from '../schema/document-shape.ts';
import { isObject } from '../schema/facts.ts';

/**
 * A copy without the `$ref`s that lead to no component: the contract's own do, the others are data
 * (an example, an extension) or stand where nothing may be referred to. A foreign generator follows
 * them all, to any file and any address.
 */
export function withOwnReferences(document: JsonObject): JsonObject {
  const isOwn = (reference: string): boolean =>
    reference.startsWith('#/components/') && isObject(resolvePointer(document, reference));
  const copy = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(copy);
    return isObject(value) ? copyObject(value) : value;
  };
  const copyObject = (node: JsonObject): JsonObject => {
    const kept = Object.entries(node).filter(
      ([key, value]) => key !== '$ref' || typeof value !== 'string' || isOwn(value),
    );
    return Object.fromEntries(kept.map(([key, value]) => [key, copy(value)]));
  };
  return copyObject(document);
}
