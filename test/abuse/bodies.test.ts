import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatedContract } from '../parity/generated-contract.ts';
import { runApp, type Answer, type RunningApp } from '../parity/running-app.ts';
import { document, EVIL_PATTERNS, operations } from './contract.ts';
import { megabytesKeptBy, millisecondsOf } from './cost.ts';
import { pipeline } from './pipeline.ts';

/** Milliseconds. Each of these takes some hundred; what is quadratic or worse takes minutes. */
const SOON = 60_000;

let app: RunningApp;
let received: unknown;

beforeAll(async () => {
  const keep = (request: { readonly body?: unknown }) => {
    received = request.body;
    return { status: 204 };
  };
  app = await runApp(await generatedContract(document), {
    handlers: Object.fromEntries(operations.map((id) => [id, keep])),
  });
});
afterAll(() => app.close());

const post = (target: string, body: string, type = 'application/json'): Promise<Answer> =>
  app.send({ method: 'POST', target, headers: { 'content-type': type }, body });

async function soon(task: () => Promise<Answer>): Promise<number> {
  let status = 0;
  const milliseconds = await millisecondsOf(async () => {
    ({ status } = await task());
  });
  expect(milliseconds).toBeLessThan(SOON);
  return status;
}

describe('uniqueItems of 100 KB and more', () => {
  const lists: Readonly<Record<string, (index: number) => unknown>> = {
    'small objects': (index) => ({ id: index }),
    'objects that differ at their end': (index) => ({ a: 1, b: 2, c: [0, 0, index] }),
    'lists of lists': (index) => [[[index]]],
    'numbers and texts': (index) => (index % 2 === 0 ? index : String(index)),
    'objects with a name of their own': (index) => ({ [`k${index}`]: 0 }),
  };
  const paths = ['/unique', '/unique-objects'];

  it.each(
    Object.entries(lists).flatMap(([name, item]) =>
      paths.map((path) => ({
        name,
        item,
        path,
        takes: path === '/unique' || /^.*objects/.test(name),
      })),
    ),
  )('$name at $path are compared soon', async ({ item, path, takes }) => {
    const body = JSON.stringify(Array.from({ length: 80_000 }, (_, index) => item(index)));
    expect(body.length).toBeGreaterThan(100_000);
    expect(await soon(() => post(path, body))).toBe(takes ? 204 : 422);
  });

  it('of empty objects are refused soon', async () => {
    expect(await soon(() => post('/unique', `[${'{},'.repeat(300_000)}{}]`))).toBe(422);
  });

  it('finds the one pair at the far end', async () => {
    const list = Array.from({ length: 20_000 }, (_, index) => ({ id: index, more: [index] }));
    const last = { more: [0], id: 0 };
    expect(await soon(() => post('/unique', JSON.stringify([...list, last])))).toBe(422);
  });
});

describe('a body that is nested', () => {
  it.each([
    ['lists', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['objects', '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)],
    ['lists that never end', '['.repeat(900_000)],
    ['objects that never end', '{"a":'.repeat(150_000)],
  ])('20,000 levels deep in %s is refused before it is parsed', async (_, body) => {
    for (const target of ['/anything', '/unique', '/open']) {
      expect(await soon(() => post(target, body))).toBe(400);
    }
  });
});

describe('a pattern that backtracks', () => {
  const evil = `${'a'.repeat(32)}!`;

  it.each(EVIL_PATTERNS.map((pattern, index) => ({ pattern, target: `/evil/${index}` })))(
    '$pattern answers soon in a body, a name, a query and a header',
    async ({ target }) => {
      expect(await soon(() => post(target, JSON.stringify({ text: evil })))).toBe(422);
      expect(await soon(() => post(target, JSON.stringify({ [evil]: 1 })))).toBe(422);
      expect(await soon(() => post(`${target}?text=${evil}`, '{}'))).toBe(422);
      const headers = { 'content-type': 'application/json', 'x-text': evil };
      expect(await soon(() => app.send({ method: 'POST', target, headers, body: '{}' }))).toBe(422);
    },
  );

  it.each(EVIL_PATTERNS.map((pattern, index) => ({ pattern, target: `/evil/${index}` })))(
    '$pattern means what it says',
    async ({ pattern, target }) => {
      for (const text of ['', 'a', 'aaaa', 'aaaa1', 'b', 'a1', '1', 'A']) {
        const expected = new RegExp(pattern, 'u').test(text) ? 204 : 422;
        const { status } = await post(target, JSON.stringify({ text }));
        expect([text, status]).toEqual([text, expected]);
      }
    },
  );
});

describe('ten thousand content types', () => {
  it('leave nothing behind', async () => {
    const request = (type: string): string =>
      `POST /anything HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nContent-Length: 2\r\n\r\n{}`;
    const foreign = (round: number, index: number) => request(`text/x-${round}-${index}`);
    const spelled = (round: number, index: number) =>
      request(`application/json; charset=utf-8; v=${round}-${index}-${'x'.repeat(180)}`);
    const flood = async (round: number, of: typeof foreign, status: number) => {
      const requests = Array.from({ length: 5_000 }, (_, index) => of(round, index));
      const statuses = await pipeline(app.port, requests);
      expect(new Set(statuses)).toEqual(new Set([status]));
      expect(statuses).toHaveLength(5_000);
    };
    await flood(0, foreign, 415);
    await flood(0, spelled, 204);
    const kept = await megabytesKeptBy(async () => {
      await flood(1, foreign, 415);
      await flood(1, spelled, 204);
    });
    expect(kept).toBeLessThan(2);
  });
});

describe('a form of many pieces', () => {
  const type = 'application/x-www-form-urlencoded';

  it.each([
    ['a joined list', `list=${'a,'.repeat(400_000)}a`],
    ['a joined object of one name', `object=${'R,1,'.repeat(200_000)}R,1`],
    [
      'a joined object of many names',
      `object=${Array.from({ length: 80_000 }, (_, i) => `k${i},1`).join(',')}`,
    ],
    ['pairs', `${'a=1&'.repeat(200_000)}a=1`],
    ['one name', 'a'.repeat(900_000)],
    ['escapes', '%41'.repeat(300_000)],
  ])('%s is decided soon', async (_, body) => {
    expect([204, 400, 422]).toContain(await soon(() => post('/list', body, type)));
  });
});

describe('keys that reach for a prototype', () => {
  const hostile = [
    '{"__proto__":{"polluted":true}}',
    '{"inner":{"__proto__":{"polluted":true,"on":true}}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"__proto__":null,"name":"x"}',
    '{"inner":{"__proto__":[]}}',
  ];

  it.each(hostile)('%s in a body change nothing but the body', async (body) => {
    expect((await post('/open', body)).status).toBe(204);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty('polluted');
    const { inner } = received as { readonly inner?: object };
    for (const object of [received as object, inner ?? {}]) {
      expect([Object.prototype, null]).toContain(Object.getPrototypeOf(object));
      expect('polluted' in object).toBe(false);
    }
  });

  it.each(['__proto__=1', '__proto__[polluted]=true', 'constructor[prototype][polluted]=true'])(
    '%s in a form or query changes nothing',
    async (pairs) => {
      await post('/open', pairs, 'application/x-www-form-urlencoded');
      await app.send({ target: `/read?${pairs}&deep[__proto__]=x` });
      await app.send({
        target: '/read',
        headers: { cookie: '__proto__=1', 'x-list': '__proto__' },
      });
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect({}).not.toHaveProperty('polluted');
    },
  );

  it('are names like others where a schema looks at names', async () => {
    expect((await post('/names', '{"__proto__":1}')).status).toBe(204);
    expect((await post('/names', '{"__proto__":"x"}')).status).toBe(422);
    expect((await post('/names', '{"__proto__":{}}')).status).toBe(422);
  });
});
