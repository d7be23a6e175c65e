import { describe, expect, it } from 'vitest';
import type { ParameterSpec, Shape } from '../../../src/runtime/contract.ts';
import { parsePairs } from '../../../src/runtime/request/pairs.ts';
import { compileParameters } from '../../../src/runtime/request/compile-parameters.ts';

const string: Shape = { kind: 'primitive', types: ['string'] };
const integer: Shape = { kind: 'primitive', types: ['integer'] };
const strings: Shape = { kind: 'array', items: string };
const color: Shape = { kind: 'object', properties: { R: integer, G: integer }, additional: null };

interface Sent {
  readonly path?: string;
  readonly query?: string;
  readonly header?: string | readonly string[];
  readonly cookie?: string;
}

function decode(spec: Partial<ParameterSpec> & Pick<ParameterSpec, 'in' | 'shape'>, sent: Sent) {
  const full: ParameterSpec = {
    name: 'p',
    required: false,
    style: spec.in === 'path' || spec.in === 'header' ? 'simple' : 'form',
    explode: spec.in === 'query' || spec.in === 'cookie',
    ...spec,
  };
  const headers = new Map([
    [full.name, [sent.header ?? []].flat()],
    ['cookie', sent.cookie === undefined ? [] : [sent.cookie]],
  ]);
  const { faults, ...places } = compileParameters(
    [full],
    [full.name],
  )({
    captures: sent.path === undefined ? [] : [sent.path],
    query: parsePairs(sent.query ?? ''),
    search: sent.query ?? '',
    headers: { values: (name) => headers.get(name) ?? [] },
  });
  return { value: places[spec.in][full.name], rules: faults.map(({ rule }) => rule), faults };
}

describe('path parameters', () => {
  it.each([
    ['simple', false, string, 'a%2Fb', 'a/b'],
    ['simple', false, strings, '3,4%2C5', ['3', '4,5']],
    ['simple', false, color, 'R,100,G,200', { R: 100, G: 200 }],
    ['simple', true, color, 'R=100,G=200', { R: 100, G: 200 }],
    ['label', false, string, '.blue', 'blue'],
    ['label', false, strings, '.a,b', ['a', 'b']],
    ['label', true, strings, '.a.b', ['a', 'b']],
    ['label', true, color, '.R=1.G=2', { R: 1, G: 2 }],
    ['matrix', false, string, ';p=blue', 'blue'],
    ['matrix', false, strings, ';p=a,b', ['a', 'b']],
    ['matrix', true, strings, ';p=a;p=b', ['a', 'b']],
    ['matrix', true, color, ';R=1;G=2', { R: 1, G: 2 }],
  ] as const)('of style %s, explode %s decode', (style, explode, shape, path, value) => {
    const decoded = decode({ in: 'path', style, explode, shape }, { path });
    expect(decoded.rules).toEqual([]);
    expect(decoded.value).toEqual(value);
  });

  it('without the mark of their style are malformed', () => {
    expect(decode({ in: 'path', style: 'label', shape: string }, { path: 'x' }).rules).toEqual([
      'style',
    ]);
  });
});

describe('query parameters', () => {
  it.each([
    ['form', true, strings, 'p=a&p=b', ['a', 'b']],
    ['form', false, strings, 'p=a,b%2Cc', ['a', 'b,c']],
    ['spaceDelimited', false, strings, 'p=a%20b+c', ['a', 'b', 'c']],
    ['pipeDelimited', false, strings, 'p=a|b%7Cc', ['a', 'b', 'c']],
    ['form', true, color, 'R=1&G=2', { R: 1, G: 2 }],
    ['form', false, color, 'p=R,1,G,2', { R: 1, G: 2 }],
    ['deepObject', true, color, 'p[R]=1&p%5BG%5D=2', { R: 1, G: 2 }],
  ] as const)('of style %s, explode %s decode', (style, explode, shape, query, value) => {
    const decoded = decode({ in: 'query', style, explode, shape }, { query });
    expect(decoded.rules).toEqual([]);
    expect(decoded.value).toEqual(value);
  });

  it('given twice without being an array are malformed', () => {
    expect(decode({ in: 'query', shape: string }, { query: 'p=1&p=1' }).rules).toEqual([
      'repeated',
    ]);
  });

  it('keep a plus sign as a space and an encoded one as itself', () => {
    expect(decode({ in: 'query', shape: string }, { query: 'p=a+b%2B' }).value).toBe('a b+');
  });

  it('that do not come are absent', () => {
    expect(decode({ in: 'query', shape: strings }, { query: 'q=1' }).value).toBeUndefined();
  });

  it('that are declared as content are parsed as that', () => {
    const spec = { in: 'query', shape: string, content: 'application/json' } as const;
    expect(decode(spec, { query: `p=${encodeURIComponent('{"a":[1]}')}` }).value).toEqual({
      a: [1],
    });
    expect(decode(spec, { query: 'p=%7B' }).rules).toEqual(['json']);
  });

  it('of a union take the first member that fits', () => {
    const shape: Shape = { kind: 'union', of: [integer, strings] };
    expect(decode({ in: 'query', shape }, { query: 'p=7' }).value).toBe(7);
    expect(decode({ in: 'query', shape }, { query: 'p=x&p=y' }).value).toEqual(['x', 'y']);
  });

  it('make objects that no property of Object reaches', () => {
    const shape: Shape = { kind: 'object', properties: {}, additional: string };
    const { value } = decode(
      { in: 'query', style: 'deepObject', shape },
      { query: 'p[__proto__]=x' },
    );
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('nested deeper than one level are malformed', () => {
    const sent = { query: 'p[a][b]=1' };
    expect(decode({ in: 'query', style: 'deepObject', shape: color }, sent).rules).toEqual([
      'type',
    ]);
  });
});

describe('primitive values', () => {
  const boolean: Shape = { kind: 'primitive', types: ['boolean'] };
  const number: Shape = { kind: 'primitive', types: ['number'] };
  const nullable: Shape = { kind: 'primitive', types: ['integer', 'null'] };

  it.each([
    [integer, '42', 42],
    [integer, '-0', 0],
    [integer, '9007199254740991', 9007199254740991],
    [number, '1.5e3', 1500],
    [boolean, 'true', true],
    [nullable, 'null', null],
    [string, '', ''],
  ])('%o reads %s', (shape, text, value) => {
    const decoded = decode({ in: 'query', shape }, { query: `p=${text}` });
    expect(decoded).toMatchObject({ rules: [], value });
    expect(Object.is(decoded.value, -0)).toBe(false);
  });

  it.each([
    [integer, '9007199254740992'],
    [integer, '1e3'],
    [integer, '0x10'],
    [integer, '007'],
    [integer, ''],
    [integer, '%20'],
    [number, 'Infinity'],
    [number, '1e999'],
    [number, 'NaN'],
    [number, '1'.repeat(100)],
    [boolean, 'TRUE'],
    [boolean, '1'],
  ])('%o refuses %s', (shape, text) => {
    expect(decode({ in: 'query', shape }, { query: `p=${text}` }).rules).toEqual(['type']);
  });

  it.each(['%', '%zz', '%ff', '%c3%28', '%00'])('%s is no text', (text) => {
    expect(decode({ in: 'query', shape: string }, { query: `p=${text}` }).rules).toEqual([
      'encoding',
    ]);
  });

  it('are never quoted in a fault', () => {
    const { faults } = decode({ in: 'query', shape: integer }, { query: 'p=hunter2' });
    expect(JSON.stringify(faults)).not.toContain('hunter2');
    expect(faults[0]).toMatchObject({ in: 'query', pointer: '/p' });
  });

  it('of an array say which item is wrong', () => {
    const shape: Shape = { kind: 'array', items: integer };
    const { faults } = decode({ in: 'query', shape }, { query: 'p=1&p=x' });
    expect(faults[0]?.pointer).toBe('/p/1');
  });
});

describe('header and cookie parameters', () => {
  it('decode lists over several header lines', () => {
    const shape: Shape = { kind: 'array', items: integer };
    expect(decode({ in: 'header', shape }, { header: ['1, 2', '3'] }).value).toEqual([1, 2, 3]);
  });

  it('of a header are not percent-decoded', () => {
    expect(decode({ in: 'header', shape: string }, { header: '100%' }).value).toBe('100%');
  });

  it('refuse a header given twice that is no list', () => {
    expect(decode({ in: 'header', shape: string }, { header: ['a', 'b'] }).rules).toEqual([
      'repeated',
    ]);
  });

  it('read cookies with and without quotes', () => {
    expect(decode({ in: 'cookie', shape: string }, { cookie: 'q=1; p="a%20b"' }).value).toBe('a b');
    expect(decode({ in: 'cookie', shape: string }, { cookie: 'p=1; p=2' }).rules).toEqual([
      'repeated',
    ]);
  });
});

describe('a query as a whole (OpenAPI 3.2, querystring)', () => {
  const whole = { in: 'query', style: 'whole', explode: false } as const;

  it('is the fields of a form, those that the schema does not know included', () => {
    const shape = { ...color, properties: { R: integer, tags: strings }, additional: null };
    const { value } = decode({ ...whole, shape }, { query: 'R=1&tags=a+b&tags=c&x=%C3%A9' });
    expect(value).toEqual({ R: 1, tags: ['a b', 'c'], x: 'é' });
    expect(decode({ ...whole, shape }, { query: 'R=1&R=2' }).rules).toEqual(['repeated']);
    expect(decode({ ...whole, shape }, { query: '' }).value).toBeUndefined();
  });

  it('is a text of its media type', () => {
    const json = { ...whole, shape: string, content: 'application/json' };
    expect(decode(json, { query: '%7B%22a%22:[1]%7D' }).value).toEqual({ a: [1] });
    expect(decode(json, { query: 'a=1' }).rules).toEqual(['json']);
    const path = { ...whole, shape: string, content: 'text/plain' };
    expect(decode(path, { query: '$.a+b%26[0]&c' }).value).toBe('$.a+b&[0]&c');
  });
});

it('cookies of the style cookie are taken as they were sent', () => {
  const spec = { in: 'cookie', style: 'cookie' } as const;
  expect(decode({ ...spec, shape: string }, { cookie: 'p=a%20b+c' }).value).toBe('a%20b+c');
  expect(decode({ ...spec, shape: strings }, { cookie: 'p=a; p=b%2C' }).value).toEqual([
    'a',
    'b%2C',
  ]);
  const flat = { ...spec, explode: false, shape: strings };
  expect(decode(flat, { cookie: 'p=a,b%2C' }).value).toEqual(['a', 'b%2C']);
});
