/** A contract of everything that hostile requests like to meet. */
import type { JsonObject } from '../../codegen/contract/model.ts';

const post = (operationId: string, content: JsonObject, more: JsonObject = {}): JsonObject => ({
  post: {
    operationId,
    security: [],
    'x-body-limit': '8mb',
    requestBody: { required: true, content },
    responses: { '204': { description: 'Accepted.' } },
    ...more,
  },
});
const json = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } });
const form = (schema: JsonObject, encoding: JsonObject = {}): JsonObject => ({
  'application/x-www-form-urlencoded': { schema, encoding },
});

/** Each takes exponential or cubic time in an engine that backtracks. */
export const EVIL_PATTERNS = ['^(a+)+$', '^(a|a)*$', '^([a-z]+)*[0-9]$', '^(a|aa)+$'] as const;

const open: JsonObject = {
  type: 'object',
  properties: {
    name: { type: 'string', default: 'anonymous' },
    inner: { type: 'object', properties: { on: { type: 'boolean', default: false } } },
  },
};
const texts = { type: 'array', items: { type: 'string' } };
const query = (name: string, schema: JsonObject, style: string, explode: boolean): JsonObject => ({
  name,
  in: 'query',
  style,
  explode,
  schema,
});

export const document: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Abused', version: '1' },
  paths: {
    '/anything': post('anything', json({})),
    '/unique': post('unique', json({ type: 'array', uniqueItems: true })),
    '/unique-objects': post(
      'uniqueObjects',
      json({
        type: 'array',
        uniqueItems: true,
        items: { type: 'object', properties: { id: { type: 'integer' } } },
      }),
    ),
    '/open': post('open', { ...json(open), ...form(open) }),
    '/list': post(
      'list',
      form(
        { type: 'object', properties: { list: texts, object: { type: 'object' } } },
        { list: { style: 'form', explode: false }, object: { style: 'form', explode: false } },
      ),
    ),
    '/names': post(
      'names',
      json({
        type: 'object',
        propertyNames: { pattern: '^[a-z_]+$' },
        patternProperties: { '^x_': { type: 'string' } },
        additionalProperties: { type: 'integer' },
      }),
    ),
    '/read': {
      get: {
        operationId: 'read',
        security: [],
        parameters: [
          query('joined', texts, 'form', false),
          query('repeated', texts, 'form', true),
          query(
            'deep',
            { type: 'object', additionalProperties: { type: 'string' } },
            'deepObject',
            true,
          ),
          { name: 'x-list', in: 'header', schema: texts },
          { name: 'crumbs', in: 'cookie', schema: texts },
        ],
        responses: { '204': { description: 'Read.' } },
      },
    },
    ...Object.fromEntries(
      EVIL_PATTERNS.map((pattern, index) => [`/evil/${index}`, evil(pattern, index)]),
    ),
  },
};

function evil(pattern: string, index: number): JsonObject {
  const text = { type: 'string', pattern };
  const parameters = [
    { name: 'text', in: 'query', schema: text },
    { name: 'x-text', in: 'header', schema: text },
  ];
  const schema = {
    type: 'object',
    properties: { text },
    propertyNames: { anyOf: [{ const: 'text' }, text] },
  };
  return post(`evil${index}`, json(schema), { parameters });
}

export const operations = Object.values(document['paths'] as JsonObject).flatMap((item) =>
  Object.values(item as JsonObject).map((one) => String((one as JsonObject)['operationId'])),
);
