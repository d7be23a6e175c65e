import type { JsonObject, JsonValue } from '../contract/model.ts';
import { isObject, own, pointerToken } from './facts.ts';

/** Keys of OpenAPI and JSON Schema under which names of the contract's own stand. */
export const NAME_MAPS: ReadonlySet<string> = new Set([
  '$defs',
  'additionalOperations',
  'callbacks',
  'content',
  'definitions',
  'dependentSchemas',
  'encoding',
  'headers',
  'links',
  'mediaTypes',
  'parameters',
  'pathItems',
  'paths',
  'patternProperties',
  'properties',
  'requestBodies',
  'responses',
  'schemas',
  'securitySchemes',
  'webhooks',
]);

/** Keys whose value is data, not part of the document's grammar. */
export const DATA_KEYS: ReadonlySet<string> = new Set([
  'const',
  'default',
  'dependentRequired',
  'enum',
  'example',
  'examples',
  'mapping',
  'scopes',
  'security',
  'value',
]);

/** What a local reference points at. */
export function resolvePointer(document: JsonObject, reference: string): JsonValue | undefined {
  if (!reference.startsWith('#/')) return undefined;
  let node: JsonValue | undefined = document;
  for (const raw of reference.slice(2).split('/')) {
    const key = pointerToken(raw);
    if (Array.isArray(node)) node = node[Number(key)] as JsonValue | undefined;
    else if (isObject(node)) node = own(node, key);
    else return undefined;
  }
  return node;
}
