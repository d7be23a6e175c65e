/** The answer that a random request deserves, from the document, plain Ajv and the slow oracle. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { JsonValue } from '../../codegen/contract/model.ts';
import { verdict } from './oracle.ts';
import { roles, type RandomOperation } from './random-operation.ts';
import { componentSchemas } from './random-schema.ts';
import type { RandomRequest } from './random-request.ts';

export type Expect = (request: RandomRequest) => number;

export function expectation(operations: readonly RandomOperation[]): Expect {
  const ajv = new Ajv2020({ strict: false, ownProperties: true, allErrors: false, logger: false });
  ajv.addSchema({ $id: 'root', components: { schemas: componentSchemas } });
  const judges = new Map(operations.map((operation) => [operation.id, judgesOf(operation, ajv)]));
  return (request) => {
    const { operation, caller, illTyped, body, values } = request;
    const access = verdict(operation, caller, roles);
    if (access !== 'admitted') return access;
    if (illTyped) return 400;
    if (body.kind === 'none' && operation.body?.required === true) return 400;
    if (body.kind === 'foreign') return 415;
    if (body.kind === 'broken') return 400;
    const { parameters, content } = judges.get(operation.id) ?? {};
    const fits = parameters?.(values) === true && (body.kind === 'none' || content?.(body.value));
    return fits ? 204 : 422;
  };
}

interface Judges {
  readonly parameters: ValidateFunction;
  readonly content: ValidateFunction;
}

/** The parameters as one object; references are those of the whole document. */
function judgesOf({ parameters, body }: RandomOperation, ajv: Ajv2020): Judges {
  const listed = parameters.map(({ name, schema }) => [name, schema] as const);
  return {
    parameters: ajv.compile({
      type: 'object',
      properties: Object.fromEntries(listed),
      required: parameters.filter(({ required }) => required).map(({ name }) => name),
    }),
    content: ajv.compile(rooted(body?.schema ?? true) as object | boolean),
  };
}

function rooted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(rooted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string' ? `root${inner}` : rooted(inner),
    ]),
  );
}
