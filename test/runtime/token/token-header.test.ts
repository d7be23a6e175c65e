import { expect, test, vi } from 'vitest';
import { TokenHeaders } from '../../../src/runtime/token/token-header.ts';
import { encode, HEADER } from './support.ts';

const rules = { algorithms: ['HS256'], type: 'at+jwt' };

function headed(more: object = {}): string {
  return `${encode(JSON.stringify({ ...HEADER, ...more }))}.e30.AAAA`;
}

test('the header of a good token is read once, that of any other every time', () => {
  const headers = new TokenHeaders(rules);
  const parse = vi.spyOn(JSON, 'parse');
  const good = headers.read(headed({ kid: 'k' }));
  if (good === null) throw new Error('the header is good');
  headers.learn(headed({ kid: 'k' }), good);
  expect(headers.read(headed({ kid: 'k' }))).toEqual({ alg: 'HS256', kid: 'k' });
  expect(parse).toHaveBeenCalledTimes(1);
  for (let count = 0; count < 2; count += 1) headers.read(headed({ kid: 'x' }));
  expect(parse).toHaveBeenCalledTimes(3);
  parse.mockRestore();
});

test('at most 64 are remembered, the oldest go first', () => {
  const headers = new TokenHeaders(rules);
  for (let count = 0; count < 65; count += 1) {
    headers.learn(headed({ kid: `k${count}` }), { alg: 'HS256', kid: `k${count}` });
  }
  const parse = vi.spyOn(JSON, 'parse');
  headers.read(headed({ kid: 'k1' }));
  headers.read(headed({ kid: 'k64' }));
  expect(parse).not.toHaveBeenCalled();
  headers.read(headed({ kid: 'k0' }));
  expect(parse).toHaveBeenCalledOnce();
  parse.mockRestore();
});

test.each<[string, string]>([
  ['no JSON', 'AAAA.e30.AAAA'],
  ['a list', `${encode('[]')}.e30.AAAA`],
  ['null', `${encode('null')}.e30.AAAA`],
  ['a text', `${encode('"HS256"')}.e30.AAAA`],
  ['a mark of the byte order before it', `${encode(`\uFEFF${JSON.stringify(HEADER)}`)}.e30.AAAA`],
  ['a name of its key that is no text', headed({ kid: 7 })],
  ['an algorithm only in its prototype', `${encode('{"__proto__":{"alg":"HS256"}}')}.e30.AAAA`],
])('a header that is %s is refused', (_name, token) => {
  expect(new TokenHeaders(rules).read(token)).toBeNull();
});
