import { loadContract } from '../../codegen/contract/load.ts';
import type { Contract, JsonObject } from '../../codegen/contract/model.ts';

/** The contract of a document; fails the test where the document has errors. */
export async function contractOf(document: JsonObject): Promise<Contract> {
  const text = JSON.stringify(document);
  const { contract, diagnostics } = await loadContract({
    input: 'openapi.json',
    cwd: '/contract',
    undecided: 'public',
    read: async () => text,
  });
  if (contract === null) throw new Error(JSON.stringify(diagnostics, null, 2));
  return contract;
}

/** A document with these paths and components. */
export function documentOf(paths: JsonObject, components: JsonObject = {}): JsonObject {
  return { openapi: '3.1.0', info: { title: 'Test', version: '1' }, paths, components };
}

/** A document whose one operation takes and gives schemas. */
export function exchangeOf(
  schemas: JsonObject,
  request: JsonObject,
  response: JsonObject,
): JsonObject {
  const content = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } });
  const operation = {
    operationId: 'exchange',
    security: [],
    requestBody: { required: true, content: content(request) },
    responses: { '200': { description: 'Done.', content: content(response) } },
  };
  return documentOf({ '/exchange': { post: operation } }, { schemas });
}
