/** Random operations: parameters in every style, a body, an OR of ANDs of security. */
import fc from 'fast-check';
import type { JsonObject, JsonSchema } from '../../codegen/contract/model.ts';
import type { Dict, RawDemand, RawRole } from './document.ts';
import type { Place } from './encode.ts';
import { componentSchemas, scalarSchema, schema } from './random-schema.ts';

export interface RandomParameter extends Place {
  readonly required: boolean;
  readonly schema: JsonObject;
}
export interface RandomOperation {
  readonly id: string;
  readonly parameters: readonly RandomParameter[];
  readonly body: { readonly required: boolean; readonly schema: JsonSchema } | undefined;
  readonly security: readonly Dict<readonly string[]>[];
  readonly roles: RawDemand | undefined;
  readonly permissions: RawDemand | undefined;
}

export const SCOPES = ['read', 'write'] as const;
export const roles: Dict<RawRole> = {
  user: { permissions: ['see'] },
  admin: { inherits: ['user'], permissions: ['mend'] },
};
const described = { read: 'Read.', write: 'Write.' };
export const schemes: JsonObject = {
  key: { type: 'apiKey', in: 'header', name: 'X-Key', 'x-scopes': described },
  oauth: {
    type: 'oauth2',
    flows: { clientCredentials: { tokenUrl: 'https://id.example/token', scopes: described } },
  },
  query: { type: 'apiKey', in: 'query', name: 'api_key', 'x-scopes': described },
};

type Style = readonly [Place['in'], string, explode: boolean];
const both = (place: Place['in'], style: string): readonly Style[] => [
  [place, style, false],
  [place, style, true],
];
const anyStyle: readonly Style[] = [
  ...both('path', 'simple'),
  ...both('path', 'label'),
  ...both('path', 'matrix'),
  ...both('query', 'form'),
  ...both('header', 'simple'),
  ...both('cookie', 'form'),
];
const listStyles: readonly Style[] = [
  ...anyStyle,
  ['query', 'spaceDelimited', false],
  ['query', 'pipeDelimited', false],
];
const objectStyles: readonly Style[] = [...listStyles, ['query', 'deepObject', true]];

const listSchema: fc.Arbitrary<JsonObject> = fc
  .record(
    {
      items: scalarSchema,
      minItems: fc.constantFrom(0, 1, 2),
      maxItems: fc.constantFrom(1, 2),
      uniqueItems: fc.boolean(),
    },
    { requiredKeys: ['items'] },
  )
  .map((keywords) => ({ type: 'array', ...keywords }));

/** Its members have names that no other parameter has. */
const objectSchema = (name: string): fc.Arbitrary<JsonObject> =>
  fc
    .tuple(scalarSchema, scalarSchema, fc.subarray([`${name}x`, `${name}y`]))
    .map(([first, second, required]) => ({
      type: 'object',
      properties: { [`${name}x`]: first, [`${name}y`]: second },
      required,
      additionalProperties: false,
    }));

const parameter = (index: number): fc.Arbitrary<RandomParameter> => {
  const name = `p${index}`;
  const kinds = [
    [anyStyle, scalarSchema],
    [listStyles, listSchema],
    [objectStyles, objectSchema(name)],
  ] as const;
  return fc
    .constantFrom(...kinds)
    .chain(([styles, schemas]) => fc.tuple(fc.constantFrom(...styles), schemas, fc.boolean()))
    .map(([[place, style, explode], inner, required]) => ({
      name,
      in: place,
      style,
      explode,
      required: required || place === 'path',
      schema: inner,
    }));
};

const requirement = fc
  .dictionary(fc.constantFrom(...Object.keys(schemes)), fc.subarray([...SCOPES]), { maxKeys: 2 })
  .map((terms) => ({ ...terms }));

const roleDemand = demand('user', 'admin');
const permissionDemand = demand('see', 'mend');

function demand(...names: readonly [string, string]): fc.Arbitrary<RawDemand> {
  const some = fc.subarray([...names], { minLength: 1 });
  return fc.oneof(
    some.map((anyOf) => ({ anyOf })),
    some.map((allOf) => ({ allOf })),
  );
}

interface Guard {
  readonly security: RandomOperation['security'];
  readonly roles: RawDemand | undefined;
  readonly permissions: RawDemand | undefined;
}

/** Roles are asked for where one scheme of each requirement can answer for them. */
const guard: fc.Arbitrary<Guard> = fc
  .tuple(
    fc.array(requirement, { maxLength: 3 }),
    fc.option(roleDemand, { nil: undefined }),
    fc.option(permissionDemand, { nil: undefined }),
  )
  .map(([security, asked, permissions]) => {
    const single =
      security.length > 0 && security.every((terms) => Object.keys(terms).length === 1);
    return single
      ? { security, roles: asked, permissions }
      : { security, roles: undefined, permissions: undefined };
  });

/** The operation with this number in its contract. */
export function randomOperation(index: number): fc.Arbitrary<RandomOperation> {
  const parameters = fc
    .integer({ min: 0, max: 3 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => parameter(place))));
  const body = fc.option(fc.record({ required: fc.boolean(), schema }), {
    nil: undefined,
    freq: 4,
  });
  return fc.tuple(parameters, body, guard).map(([list, content, access]) => ({
    id: `operation${index}`,
    parameters: list,
    body: content,
    ...access,
  }));
}

export function pathOf({ id, parameters }: RandomOperation): string {
  const segments = parameters.filter((one) => one.in === 'path').map(({ name }) => `{${name}}`);
  return `/${[id, ...segments].join('/')}`;
}

export function methodOf({ body }: RandomOperation): 'GET' | 'POST' {
  return body === undefined ? 'GET' : 'POST';
}

export function documentOf(operations: readonly RandomOperation[]): JsonObject {
  const paths = operations.map((operation): readonly [string, JsonObject] => [
    pathOf(operation),
    { [methodOf(operation).toLowerCase()]: operationObject(operation) },
  ]);
  return {
    openapi: '3.1.0',
    info: { title: 'Random', version: '1' },
    paths: Object.fromEntries(paths),
    components: { schemas: componentSchemas, securitySchemes: schemes, 'x-roles': roles as never },
  };
}

function operationObject(operation: RandomOperation): JsonObject {
  const { id, parameters, body, security, roles: asked, permissions } = operation;
  return {
    operationId: id,
    security,
    ...(asked === undefined ? {} : { 'x-required-roles': { ...asked } as JsonObject }),
    ...(permissions === undefined
      ? {}
      : { 'x-required-permissions': { ...permissions } as JsonObject }),
    parameters: parameters.map((one) => ({ ...one })),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: body.required,
            content: { 'application/json': { schema: body.schema } },
          },
        }),
    responses: { '204': { description: 'Accepted.' } },
  };
}
