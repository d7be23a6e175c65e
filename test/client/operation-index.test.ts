import { describe, expect, it } from 'vitest';
import { createOperationIndex } from '../../src/client/operation-index.ts';
import { createMatcher } from '../../src/runtime/matcher.ts';

const paths = [
  '/p/{x}/{y}',
  '/p',
  '/p/{x}/b',
  '/',
  '/items',
  '/items/',
  '/items/{id}',
  '/items/mine',
  '/items/{id}/parts',
  '/items/mine/{part}',
  '/files/{name}.{ext}',
  '/files/{name}',
  '/compare/{base}...{head}',
  '/{a}-{b}-{c}',
  '/{any}',
  '/{other}/parts',
  '/x{any}/{part}',
  '/{any}y/parts',
  '/über/{x}',
  '/a b/@{user}',
];
const operations = paths.map((path) => ({ method: 'GET', path, security: [] }));
const asked = [
  '',
  ...`
    p/1/b p/1/c p
    items items/ items/7 items/mine items/7/parts items/mine/parts items/mine/7 items//parts
    files/a.b files/a.b.c files/.b files/a. files/a compare/a...b compare/a..b compare/......
    compare/a...b...c a-b-c a--c xy/parts x/parts z/parts zy/parts xy/7 -- ----- a-b
    %C3%BCber/1 %c3%bcber/1 a%20b/@ada a%20b/%40ada a%20b/@ items/a%2Fb %69tems ITEMS items/%
    items/7/parts/8 files/%2E
  `
    .trim()
    .split(/\s+/),
];

describe('the operation of a request', () => {
  const find = createOperationIndex(operations, new URL('https://api.example.com/v1'));
  const match = createMatcher(
    paths.map((path) => ({ path, methods: { GET: path } })),
    '/v1',
  );

  it.each(asked)('is the one that the server finds: /%s', (path) => {
    const url = new URL(`https://api.example.com/v1/${path}`);
    expect(find('GET', url)?.path).toBe(match(url.pathname)?.route.path);
  });

  it('is found in a long path as fast as in a short one', () => {
    const path = `/${Array(12)
      .fill('{p}')
      .map((p, index) => `${p}${index}`)
      .join('-')}`;
    const slow = createOperationIndex(
      [{ method: 'GET', path, security: [] }],
      new URL('https://api.example.com'),
    );
    const url = new URL(`https://api.example.com/${'a0-'.repeat(20_000)}`);
    const start = performance.now();
    expect(slow('GET', url)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(60_000);
  });
});
