import { expect, test } from 'vitest';
import type { SchemeSpec } from '../../../src/runtime/contract.ts';
import { resolveJwt } from '../../../src/runtime/token/resolve-jwt.ts';

function resolve(jwt: object, env: Record<string, string | undefined>) {
  const schemes = { bearer: { kind: 'bearer', jwt } satisfies SchemeSpec };
  return resolveJwt({ schemes }, 'bearer', env);
}

test('settings are filled in, with and without a fallback', () => {
  const jwt = {
    issuer: 'https://${HOST}/${TENANT:-main}',
    audience: '${AUDIENCE:-api}',
    algorithms: ['${ALGORITHM}', 'ES256'],
  };
  expect(resolve(jwt, { HOST: 'x.example', AUDIENCE: 'mine', ALGORITHM: 'RS256' })).toEqual({
    issuer: 'https://x.example/main',
    audience: 'mine',
    algorithms: ['RS256', 'ES256'],
  });
});

test('what is filled in is not filled again', () => {
  expect(resolve({ issuer: '${A}' }, { A: '${B} $& $1', B: 'b' })).toEqual({
    issuer: '${B} $& $1',
  });
});

test.each<[string, object, Record<string, string>, string]>([
  [
    'missing',
    { issuer: '${ISSUER}' },
    {},
    'x-jwt.issuer of the scheme "bearer" needs the setting ISSUER',
  ],
  ['empty', { issuer: '${ISSUER}' }, { ISSUER: '' }, 'needs the setting ISSUER'],
  ['a built-in property', { issuer: '${constructor}' }, {}, 'needs the setting constructor'],
  ['badly written', { audience: '${not a name}' }, {}, 'must write its settings as'],
  ['an empty text', { audience: '${A:-}' }, {}, 'is empty'],
])('a setting that is %s is an error', (_name, jwt, env, message) => {
  expect(() => resolve(jwt, env)).toThrow(message);
});

test('an unknown scheme is an error', () => {
  expect(() => resolveJwt({ schemes: {} }, 'toString', {})).toThrow('not a security scheme');
});

test('a scheme without x-jwt resolves to nothing', () => {
  expect(resolveJwt({ schemes: { bearer: { kind: 'bearer' } } }, 'bearer', {})).toEqual({});
});
