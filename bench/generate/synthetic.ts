type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const WORDS = 'order item price stock buyer batch label route quota claim'.split(' ');
const LOREM = 'It holds what a clerk would write on the card of the thing, in so many words. ';

/** A document like a large company's: so many operations, a component or two for each. */
export function syntheticDocument(operations: number): Json {
  const resources = Math.ceil(operations / 5);
  const numbers = Array.from({ length: resources }, (_, index) => index);
  return {
    openapi: '3.1.0',
    info: { title: `${operations} operations`, version: '1' },
    security: [{ bearer: ['read'] }],
    paths: Object.fromEntries(numbers.flatMap(pathsOf).slice(0, operations)),
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', 'x-scopes': { read: 'Read', write: 'Write' } },
      },
      schemas: Object.fromEntries(
        numbers.flatMap((index) => [
          [`Resource${index}`, resource(index, resources)],
          [`Draft${index}`, draft(index)],
          [`List${index}`, list(index)],
          ['Problem', problem],
        ]),
      ),
    },
  };
}

function pathsOf(index: number): [string, Json][] {
  const name = `${WORDS[index % WORDS.length]}s${index}`;
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };
  const schema = (title: string): Json => ({ $ref: `#/components/schemas/${title}${index}` });
  const json = (title: string): Json => ({ 'application/json': { schema: schema(title) } });
  const body = { required: true, content: json('Draft') };
  const one = replies({ '200': { description: 'It.', content: json('Resource') } });
  const write = {
    security: [{ bearer: ['write'] }],
    requestBody: body,
    description: LOREM.repeat(4),
  };
  const queries = ['limit', 'offset', 'sort'].map((query) => ({
    name: query,
    in: 'query',
    description: LOREM,
    schema: query === 'sort' ? { enum: ['name', '-name'] } : { type: 'integer', minimum: 0 },
  }));
  const many = { '200': { description: 'Some.', content: json('List') } };
  return [
    [
      `/${name}`,
      { get: { operationId: `list${index}`, parameters: queries, responses: replies(many) } },
    ],
    [`/${name}/new`, { post: { operationId: `create${index}`, ...write, responses: one } }],
    [`/${name}/{id}`, { get: { operationId: `read${index}`, parameters: [id], responses: one } }],
    [
      `/${name}/{id}/edit`,
      { put: { operationId: `edit${index}`, parameters: [id], ...write, responses: one } },
    ],
    [
      `/${name}/{id}/end`,
      {
        delete: {
          operationId: `end${index}`,
          parameters: [id],
          responses: replies({ '204': { description: 'Ended.' } }),
        },
      },
    ],
  ];
}

function replies(own: { readonly [status: string]: Json }): Json {
  const error = {
    description: 'No.',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  return { ...own, '400': error, '404': error };
}

function resource(index: number, count: number): Json {
  const other = (step: number): Json => ({
    $ref: `#/components/schemas/Resource${(index + step) % count}`,
  });
  return {
    type: 'object',
    description: LOREM.repeat(3),
    required: ['id', 'name'],
    properties: {
      id: { type: 'string', format: 'uuid', readOnly: true },
      parent: index % 7 === 0 ? other(1) : { type: 'string' },
      kind: { oneOf: [{ type: 'string', maxLength: 20 }, { type: 'null' }] },
      ...fields(36),
      pages: { type: 'array', maxItems: 100, items: { type: 'object', properties: fields(6) } },
    },
  };
}

function draft(index: number): Json {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['name'],
    properties: { ...fields(26), note: { type: ['string', 'null'], description: `Of ${index}.` } },
  };
}

function list(index: number): Json {
  const items = { $ref: `#/components/schemas/Resource${index}` };
  return {
    type: 'object',
    properties: { items: { type: 'array', items }, next: { type: 'string' } },
  };
}

function fields(count: number): { readonly [name: string]: Json } {
  const kinds: readonly Json[] = [
    { type: 'string', minLength: 1, maxLength: 200, description: LOREM.repeat(2) },
    { type: 'integer', minimum: 0, maximum: 1_000_000, description: LOREM },
    { type: 'string', format: 'date-time', description: LOREM },
    { type: 'boolean', default: false },
    { type: 'string', pattern: '^[a-z]+$', maxLength: 50, description: LOREM },
    { type: 'array', maxItems: 20, items: { type: 'string', maxLength: 40 }, description: LOREM },
  ];
  const entries = Array.from({ length: count }, (_, index): [string, Json] => [
    index === 0 ? 'name' : `${WORDS[index % WORDS.length]}${index}`,
    kinds[index % kinds.length] ?? true,
  ]);
  return Object.fromEntries(entries);
}

const problem: Json = {
  type: 'object',
  required: ['title', 'status'],
  properties: { type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' } },
};
