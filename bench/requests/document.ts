import { operationsOf, type Operation } from './domain/operation.ts';
import { PARAMS, QUERY, draftSchema, orderSchema, type Json } from './domain/schemas.ts';
import { SCOPE } from './domain/setup.ts';

/** A contract of so many operations, half of them POST and half GET. */
export function syntheticContract(count: number): Json {
  const operations = operationsOf(count);
  const resources = operations.filter(({ workload }) => workload === 'post');
  return {
    openapi: '3.0.3',
    info: { title: `${count} operations`, version: '1' },
    servers: [{ url: '/' }],
    'x-rate-limit': { limit: '${RATE_LIMIT}', window: '1m', key: 'principal' },
    paths: Object.fromEntries(operations.map((operation) => [operation.path, pathItem(operation)])),
    components: {
      'x-roles': { clerk: { scopes: Object.values(SCOPE) }, guest: {} },
      securitySchemes: {
        bearer: {
          type: 'oauth2',
          flows: {
            clientCredentials: {
              tokenUrl: 'https://issuer.example/token',
              scopes: Object.fromEntries(Object.values(SCOPE).map((scope) => [scope, scope])),
            },
          },
        },
      },
      schemas: Object.fromEntries(
        resources.flatMap(({ index }) => [
          [`Draft${index}`, draftSchema(index)],
          [`Order${index}`, orderSchema(index)],
        ]),
      ),
    },
  };
}

function pathItem({ id, index, workload }: Operation): Json {
  const common = {
    operationId: id,
    security: [{ bearer: [SCOPE[workload]] }],
    'x-required-roles': { anyOf: ['clerk'] },
  };
  const answer = {
    description: 'The order.',
    content: json(`Order${index - (index % 2)}`),
  };
  if (workload === 'get') {
    return { get: { ...common, parameters: parameters(), responses: { '200': answer } } };
  }
  const requestBody = { required: true, content: json(`Draft${index}`) };
  return { post: { ...common, requestBody, responses: { '201': answer } } };
}

function json(schema: string): Json {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
}

function parameters(): Json {
  const path = Object.entries(PARAMS).map(([name, schema]) => ({
    name,
    in: 'path',
    required: true,
    schema,
  }));
  const query = Object.entries(QUERY).map(([name, schema]) => ({
    name,
    in: 'query',
    required: name === 'limit',
    schema,
  }));
  return [...path, ...query];
}
