import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../codegen/contract/model.ts';
import { generatedContract } from '../../parity/generated-contract.ts';
import { runApp, type Answer, type RunningApp } from '../../parity/running-app.ts';

const SECRET = 'hunter2';
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const closed = (properties: JsonObject, required: readonly string[]): JsonObject => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});
const secret = { type: 'string', writeOnly: true };

const schemas = {
  Cat: closed({ kind: { const: 'cat' }, lives: { type: 'integer' }, secret }, ['kind', 'lives']),
  Dog: closed({ kind: { const: 'dog' }, name: { type: 'string' }, secret }, ['kind', 'name']),
  Pet: { oneOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'kind' } },
  Tree: closed(
    {
      id: { type: 'integer' },
      secret,
      kids: { type: 'array', items: ref('Tree') },
      other: { oneOf: [ref('Tree'), { type: 'string' }] },
    },
    ['id'],
  ),
  Base: { type: 'object', properties: { id: { type: 'integer' } } },
  Rows: { type: 'array', items: ref('Row') },
  Row: {
    type: 'object',
    properties: { id: { type: 'integer' }, note: { anyOf: [ref('Cat'), ref('Dog')] } },
  },
};

const responses = {
  anyOf: { anyOf: [ref('Cat'), ref('Dog')] },
  oneOf: { oneOf: [schemas.Cat, schemas.Dog] },
  pet: ref('Pet'),
  pets: { type: 'array', items: ref('Pet') },
  tree: ref('Tree'),
  cat: ref('Cat'),
  cats: { type: 'array', items: ref('Cat') },
  parts: { allOf: [ref('Base'), { properties: { secret } }] },
  rows: { type: 'array', items: ref('Row') },
  table: closed({ rows: ref('Rows') }, ['rows']),
} satisfies Readonly<Record<string, JsonObject>>;
type Name = keyof typeof responses;

const document: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  paths: Object.fromEntries(
    Object.entries(responses).map(([operationId, schema]) => [
      `/${operationId}`,
      {
        get: {
          operationId,
          security: [],
          responses: { 200: { description: 'It', content: { 'application/json': { schema } } } },
        },
      },
    ]),
  ),
  components: { schemas },
};

const cat = { kind: 'cat', lives: 9, secret: SECRET, extra: SECRET };
const misfit = { ...cat, lives: 'nine' };
/** More than are kept of what one component finds. */
const many = Array.from({ length: 300 }, (_, index) => ({ id: `no integer ${index}` }));

const undecided: readonly (readonly [what: string, name: Name, body: unknown])[] = [
  ['no branch of anyOf fits', 'anyOf', misfit],
  ['no branch of oneOf fits', 'oneOf', misfit],
  ['no branch of a union with a discriminator fits', 'pet', misfit],
  ['the discriminator names no branch', 'pet', { ...cat, kind: 'cow' }],
  ['no branch of a union in a list fits', 'pets', [cat, misfit]],
  ['no branch of a recursive union fits', 'tree', { id: 1, other: { id: 'x', secret: SECRET } }],
  [
    'no branch fits deep in a recursive member',
    'tree',
    { id: 1, kids: [{ id: 2, other: { id: 3, other: { id: 'x', secret: SECRET } } }] },
  ],
  ['a list stands for an object', 'cat', [cat]],
  ['a list stands for an object of a list', 'cats', [[cat]]],
  ['an object stands for a list', 'cats', { 0: cat }],
  ['an object stands for a list of unions', 'pets', { 0: cat }],
  ['a list stands for an object that is put together', 'parts', [{ secret: SECRET }]],
  ['a list stands for a recursive member', 'tree', { id: 1, kids: [[{ secret: SECRET }]] }],
  ['the last of many items does not fit', 'rows', [...many, { id: 1, note: misfit }]],
  ['the last of many inner items does not fit', 'table', { rows: [...many, { note: misfit }] }],
];

const decided: readonly (readonly [what: string, name: Name, body: unknown, sent: unknown])[] = [
  ['a branch fits', 'anyOf', cat, { kind: 'cat', lives: 9 }],
  ['a scalar stands for an object', 'cat', 'none', 'none'],
  ['a scalar fits no branch', 'pets', [5, null], [5, null]],
  ['a member is the wrong scalar', 'cat', misfit, { kind: 'cat', lives: 'nine' }],
  ['a recursive scalar is wrong', 'tree', { id: 1, secret: SECRET, other: 5 }, { id: 1, other: 5 }],
  ['many items are wrong', 'rows', many, many],
];

type Mode = 'enforce' | 'log' | 'off';

let replies: Readonly<Record<Mode, (name: Name, body: unknown) => Promise<Answer>>>;
const apps: RunningApp[] = [];

beforeAll(async () => {
  const contract = await generatedContract(document);
  const start = async (responseValidation: Mode) => {
    let body: unknown;
    const handler = (): object => ({ status: 200, body });
    const names = Object.keys(responses);
    const handlers = Object.fromEntries(names.map((name) => [name, handler]));
    const app = await runApp(contract, { handlers, responseValidation });
    apps.push(app);
    return (name: Name, reply: unknown): Promise<Answer> => {
      body = reply;
      return app.send({ target: `/${name}` });
    };
  };
  replies = {
    enforce: await start('enforce'),
    log: await start('log'),
    off: await start('off'),
  };
});
afterAll(() => Promise.all(apps.map((app) => app.close())));

describe.each(['enforce', 'log', 'off'] as const)('a reply in the mode %s', (mode) => {
  it.each(undecided)('is not sent where %s', async (_, name, body) => {
    const { status, text } = await replies[mode](name, body);
    expect(text).not.toContain(SECRET);
    expect(status).toBe(500);
    expect(text).toContain('invalid-response');
  });
});

describe.each(['log', 'off'] as const)('a reply in the mode %s', (mode) => {
  it.each(decided)('is sent where %s', async (_, name, body, sent) => {
    const { status, text } = await replies[mode](name, body);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual(sent);
  });
});
