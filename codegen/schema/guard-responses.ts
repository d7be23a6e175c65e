import type { JsonObject, JsonValue, Operation } from '../contract/model.ts';
import { isObject, own } from './facts.ts';

const TEXT: JsonObject = { type: 'string' };
const CHALLENGE = header('How to authenticate (RFC 9110, 11.6.1).');
const QUOTA: JsonObject = {
  RateLimit: header('What is left of the quota.'),
  'RateLimit-Policy': header('The quota.'),
  'Retry-After': header('Seconds to wait.'),
};

const PROBLEM: JsonObject = {
  type: 'object',
  description: 'An error (RFC 9457).',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: TEXT,
    status: { type: 'integer', minimum: 400, maximum: 599 },
    code: { type: 'string', description: 'Stable; for programs.' },
    detail: TEXT,
    instance: { type: 'string', format: 'uri-reference' },
    requestId: TEXT,
    errors: {
      type: 'array',
      description: 'What is wrong with which field.',
      items: { type: 'object' },
    },
  },
};

const OAUTH_ERROR: JsonObject = {
  type: 'object',
  description: 'An error of an OAuth endpoint (RFC 6749, 5.2).',
  required: ['error'],
  properties: { error: TEXT, error_description: TEXT },
};

/** A document with the answers of the guard where the operations do not declare them. */
export function withGuardResponses(
  document: JsonObject,
  operations: readonly Operation[],
): JsonObject {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const names = schemaNames(document);
  const used = new Map<string, JsonObject>();
  const paths = mapPaths(document, (node) => {
    const id = own(node, 'operationId');
    const operation = typeof id === 'string' ? byId.get(id) : undefined;
    if (operation === undefined) return node;
    const added = addedResponses(node, operation, names, used);
    if (Object.keys(added).length === 0) return node;
    const declared = own(node, 'responses');
    return { ...node, responses: { ...(isObject(declared) ? declared : {}), ...added } };
  });
  return used.size === 0 ? paths : withSchemas(paths, used);
}

interface SchemaNames {
  readonly problem: string;
  readonly oauth2: string;
}

/** The contract's own `Problem`, if it is one, else a name that is free. */
function schemaNames(document: JsonObject): SchemaNames {
  const schemas = schemasOf(document);
  const problem = own(schemas, 'Problem');
  const properties = isObject(problem) ? own(problem, 'properties') : undefined;
  const fits =
    isObject(properties) &&
    ['type', 'title', 'status'].every((key) => Object.hasOwn(properties, key));
  return {
    problem: fits ? 'Problem' : freeName('Problem', schemas),
    oauth2: freeName('OAuthProblem', schemas),
  };
}

function freeName(wanted: string, schemas: JsonObject): string {
  let name = wanted;
  for (let n = 2; Object.hasOwn(schemas, name); n++) name = `${wanted}${n}`;
  return name;
}

function schemasOf(document: JsonObject): JsonObject {
  const components = own(document, 'components');
  const schemas = isObject(components) ? own(components, 'schemas') : undefined;
  return isObject(schemas) ? schemas : {};
}

function addedResponses(
  node: JsonObject,
  operation: Operation,
  names: SchemaNames,
  used: Map<string, JsonObject>,
): JsonObject {
  const declared = own(node, 'responses');
  const isDeclared = (status: string): boolean =>
    isObject(declared) && (Object.hasOwn(declared, status) || Object.hasOwn(declared, '4XX'));
  const isOAuth = operation.errorFormat === 'oauth2';
  const name = isOAuth ? names.oauth2 : names.problem;
  const media = isOAuth ? 'application/json' : 'application/problem+json';
  const content = { [media]: { schema: { $ref: `#/components/schemas/${name}` } } };
  const missing = guardAnswers(operation).filter(([status]) => !isDeclared(status));
  if (missing.length > 0) used.set(name, isOAuth ? OAUTH_ERROR : PROBLEM);
  return Object.fromEntries(
    missing.map(([status, description, headers]): [string, JsonValue] => [
      status,
      { description, ...(headers === undefined ? {} : { headers }), content },
    ]),
  );
}

function guardAnswers(
  operation: Operation,
): readonly (readonly [status: string, description: string, headers?: JsonObject])[] {
  const { guard, limits, parameters, body } = operation;
  const terms = guard.requirements.flatMap((requirement) => requirement.terms);
  const demands = guard.roles !== undefined || guard.permissions !== undefined;
  const takesInput = parameters.length > 0 || body !== undefined;
  return [
    ...(takesInput ? ([['400', 'The request cannot be decoded.']] as const) : []),
    ...(terms.length > 0
      ? ([['401', 'No credential, or a bad one.', { 'WWW-Authenticate': CHALLENGE }]] as const)
      : []),
    ...(terms.some(({ scopes }) => scopes.length > 0) || demands
      ? ([['403', 'The credential is good and does not suffice.']] as const)
      : []),
    ...(takesInput ? ([['422', 'The request breaks the contract.']] as const) : []),
    ...(limits.length > 0 ? ([['429', 'Too many requests.', QUOTA]] as const) : []),
  ];
}

function header(description: string): JsonObject {
  return { description, schema: TEXT };
}

function mapPaths(document: JsonObject, change: (operation: JsonObject) => JsonObject): JsonObject {
  const paths = own(document, 'paths');
  if (!isObject(paths)) return document;
  const item = (value: JsonValue): JsonValue =>
    isObject(value) ? mapValues(value, (inner) => changed(inner)) : value;
  const changed = (inner: JsonValue): JsonValue => {
    if (!isObject(inner)) return inner;
    if (Object.hasOwn(inner, 'operationId')) return change(inner);
    return mapValues(inner, (each) =>
      isObject(each) && Object.hasOwn(each, 'operationId') ? change(each) : each,
    );
  };
  return { ...document, paths: mapValues(paths, item) };
}

function mapValues(object: JsonObject, change: (value: JsonValue) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function withSchemas(document: JsonObject, added: ReadonlyMap<string, JsonObject>): JsonObject {
  const components = own(document, 'components');
  const schemas = { ...Object.fromEntries(added), ...schemasOf(document) };
  return { ...document, components: { ...(isObject(components) ? components : {}), schemas } };
}
