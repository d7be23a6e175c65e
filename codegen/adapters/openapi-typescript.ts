import openapiTS, { astToString } from 'openapi-typescript';
import type { OpenAPI3 } from 'openapi-typescript';
import type { JsonObject, JsonValue } from '../contract/model.ts';
import { withoutExtensions } from '../schema/extensions.ts';
import { withDecodedParameters } from './described-parameters.ts';
import { withoutInheritedNames } from './inherited-names.ts';
import { lowered } from './lowered-document.ts';
import { withObjectSchemas } from './object-schemas.ts';
import { withOwnReferences } from './own-references.ts';
import { withRecursiveSchemas } from './recursive-schemas.ts';

/** The types of a bundled OpenAPI 3.1 document, as openapi-typescript writes them. */
export async function schemaTypes(document: JsonObject): Promise<string> {
  const plain = withObjectSchemas(lowered(withoutExtensions(withOwnReferences(document))));
  const disguised = withoutInheritedNames(withDecodedParameters(plain));
  const nodes = await openapiTS(mutableCopy(disguised.document) as unknown as OpenAPI3, {
    silent: true,
    defaultNonNullable: true,
    emptyObjectsUnknown: true,
    readWriteMarkers: true,
    transform: (schema) => {
      openUp(schema as unknown as Record<string, unknown>);
      return undefined;
    },
  });
  const text = astToString(withRecursiveSchemas(nodes)).replaceAll(
    /\$(Read|Write)<any>/g,
    '$$$1<unknown>',
  );
  return disguised.reveal(text);
}

/**
 * Beside listed properties, an index signature of all others binds the listed ones too: no value
 * would fit. The others are `unknown` then; validators know better.
 */
function openUp(schema: Record<string, unknown>): void {
  const { properties, additionalProperties, patternProperties } = schema;
  if (typeof properties !== 'object' || properties === null) return;
  if (Object.keys(properties).length === 0) return;
  if (typeof additionalProperties === 'object') schema['additionalProperties'] = true;
  if (patternProperties === undefined) return;
  delete schema['patternProperties'];
  schema['additionalProperties'] = true;
}

/** The generator may write into what it is given. */
function mutableCopy(value: JsonObject): JsonObject {
  return structuredClone(value as unknown as Record<string, JsonValue>);
}
