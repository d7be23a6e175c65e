import { schemaTypes } from '../adapters/openapi-typescript.ts';
import type { Contract } from '../contract/model.ts';
import { header } from '../print/source-file.ts';

/** `schema.ts`: the types of every schema and operation. */
export async function emitSchema(contract: Contract): Promise<string> {
  return `${header(contract.source)}\n${await schemaTypes(contract.document)}`;
}
