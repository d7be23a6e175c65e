import type { JsonObject, JsonSchema } from '../contract/model.ts';
import type { Facts } from './facts.ts';
import { own, schemaList } from './facts.ts';

const MANY = 1_000;
const TEXT = ['pattern', 'format'];
const LIST = ['uniqueItems'];

/**
 * A variant whose dear keywords are asked only of values within its own bounds, since every
 * finding is collected: patterns and formats of long texts, equal items of long lists. Items that
 * are known to be scalar are compared by a table rather than pair by pair.
 */
export function bounded(variant: JsonObject, items: Facts | null): JsonObject {
  const guards = [...textGuards(variant), ...listGuards(variant, items)];
  if (guards.length === 0) return variant;
  const moved = new Set(typeof own(variant, 'maxLength') === 'number' ? [...TEXT, ...LIST] : LIST);
  const kept = Object.fromEntries(Object.entries(variant).filter(([key]) => !moved.has(key)));
  return { ...kept, allOf: [...schemaList(own(variant, 'allOf')), ...guards] };
}

function textGuards(variant: JsonObject): readonly JsonSchema[] {
  const maxLength = own(variant, 'maxLength');
  const dear = Object.entries(variant).filter(([key]) => TEXT.includes(key));
  if (typeof maxLength !== 'number' || dear.length === 0) return [];
  return [{ if: { maxLength }, then: Object.fromEntries(dear) }];
}

function listGuards(variant: JsonObject, items: Facts | null): readonly JsonSchema[] {
  if (own(variant, 'uniqueItems') !== true) return [];
  const maxItems = own(variant, 'maxItems');
  const types = [...(items?.types ?? [])];
  const isScalar = types.length > 0 && !types.includes('array') && !types.includes('object');
  if (typeof maxItems !== 'number') return [isScalar ? tabled(types) : { uniqueItems: true }];
  const isShort = maxItems <= MANY || !isScalar;
  return [{ if: { maxItems }, then: isShort ? { uniqueItems: true } : tabled(types) }];
}

function tabled(types: readonly string[]): JsonSchema {
  return { uniqueItems: true, items: { type: types } };
}
