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
  Text: { type: 'string' },
  Word: { enum: ['a', 'b', 1] },
  Scalars: { anyOf: [ref('Text'), { type: 'integer' }] },
  Event: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string' }, data: { type: 'string' } },
  },
  Numbers: { type: 'array', items: ref('Number') },
  Number: { type: 'object', properties: { id: { type: 'integer' } } },
};

const role = { enum: ['guest', 'staff'] };
const isGuest = { properties: { role: { const: 'guest' } } };
const named = (name: string): JsonObject => ({ properties: { [name]: { type: 'string' } } });

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
  text: ref('Text'),
  words: { type: 'array', items: ref('Word') },
  record: { type: 'object', additionalProperties: { type: ['string', 'null'] } },
  numbers: closed({ numbers: ref('Numbers') }, ['numbers']),
  nullable: { anyOf: [ref('Text'), { type: 'null' }] },
  scalars: ref('Scalars'),
  event: ref('Event'),
  mixed: { oneOf: [ref('Scalars'), ref('Event'), { type: 'null' }] },
  apart: {
    allOf: [{ type: 'string' }, { anyOf: [{ required: ['a'] }, { required: ['b'] }] }],
  },
  either: {
    type: 'object',
    properties: { a: {}, b: {} },
    oneOf: [{ required: ['a'] }, { required: ['b'] }],
  },
  mixture: { type: 'array', contains: ref('Text') },
  keys: { type: 'object', propertyNames: ref('Word') },
  conditional: {
    type: 'object',
    required: ['role'],
    properties: { role, email: { type: 'string' } },
    if: isGuest,
    then: { properties: { email: secret } },
  },
  conditionals: {
    type: 'array',
    items: {
      type: 'object',
      required: ['role'],
      properties: { role },
      if: isGuest,
      then: named('name'),
      else: named('email'),
      unevaluatedProperties: false,
    },
  },
  hinted: {
    type: 'object',
    properties: { role },
    if: { properties: { role: { const: 'guest' }, name: { type: 'string' } } },
    then: {},
    else: {},
    unevaluatedProperties: false,
  },
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
const staff = { role: 'staff', email: 'b' };
const hidden = { hidden: SECRET };
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
  ['an object stands for a number', 'cat', { ...cat, lives: hidden }],
  ['an object stands for a constant', 'cat', { ...cat, kind: hidden }],
  ['an object stands for the text of a body', 'text', hidden],
  ['a list stands for the text of a body', 'text', [hidden]],
  ['an object stands for one of some values', 'words', ['a', hidden]],
  ['an object stands for a list of values', 'words', hidden],
  ['an object stands for a text or null', 'record', { 'a/b~c': hidden }],
  ['an object stands for a text in a union with null', 'nullable', hidden],
  ['an object stands for a union of scalars', 'scalars', hidden],
  ['a list stands for an open object', 'event', [hidden]],
  ['a list stands for a scalar or an object', 'mixed', [hidden]],
  ['an object stands for a text in a branch', 'mixed', { kind: 'a', data: hidden }],
  ['a union beside its type breaks', 'apart', hidden],
  ['a list stands for an object with a union', 'either', [hidden]],
  [
    'an object stands for the last of many wrong numbers',
    'numbers',
    { numbers: [...many, { id: hidden }] },
  ],
  ['a condition looked at a wrong value', 'conditional', { role: 'Guest', email: SECRET }],
  [
    'a condition of an item looked at a wrong value',
    'conditionals',
    [{ role: 'Guest', email: SECRET }],
  ],
];

const decided: readonly (readonly [what: string, name: Name, body: unknown, sent: unknown])[] = [
  ['a branch fits', 'anyOf', cat, { kind: 'cat', lives: 9 }],
  ['a scalar stands for an object', 'cat', 'none', 'none'],
  ['a scalar fits no branch', 'pets', [5, null], [5, null]],
  ['a member is the wrong scalar', 'cat', misfit, { kind: 'cat', lives: 'nine' }],
  ['a recursive scalar is wrong', 'tree', { id: 1, secret: SECRET, other: 5 }, { id: 1, other: 5 }],
  ['many items are wrong', 'rows', many, many],
  ['many inner items are wrong', 'numbers', { numbers: many }, { numbers: many }],
  ['a scalar is of another type', 'scalars', true, true],
  ['an open object fits no branch', 'mixed', { kind: 5, more: 1 }, { kind: 5, more: 1 }],
  ['an open object fits two branches', 'either', { a: 1, b: {} }, { a: 1, b: {} }],
  ['a list lacks what it must contain', 'mixture', [{ a: 1 }], [{ a: 1 }]],
  ['an open object has a wrong key', 'keys', { c: {} }, { c: {} }],
  [
    'a wrong member would have been dropped',
    'cat',
    { ...cat, secret: hidden },
    { kind: 'cat', lives: 9 },
  ],
  ['a condition holds', 'conditional', { role: 'guest', email: SECRET }, { role: 'guest' }],
  ['a condition does not hold', 'conditional', staff, staff],
  [
    'conditions of items differ',
    'conditionals',
    [
      { role: 'guest', name: 'a', email: SECRET },
      { role: 'staff', name: SECRET, email: 'b' },
    ],
    [
      { role: 'guest', name: 'a' },
      { role: 'staff', email: 'b' },
    ],
  ],
  [
    'only a condition that fails names a member',
    'hinted',
    { role: 'staff', name: SECRET },
    { role: 'staff' },
  ],
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
