import { expect, test } from 'vitest';
import type { GuardSpec } from '../../../src/runtime/contract.ts';
import { compileGuard } from '../../../src/runtime/guard/compile.ts';
import { contract } from './support.ts';

const security = [{ bearer: [] }];

test.each<[string, GuardSpec, string]>([
  ['an unknown scheme', { security: [{ ghost: [] }] }, '"ghost" is not a security scheme'],
  [
    'a scheme named as a built-in property',
    { security: [{ constructor: [] } as unknown as Record<string, readonly string[]>] },
    '"constructor" is not a security scheme',
  ],
  ['an unknown role', { security, roles: { anyOf: ['boss'] } }, '"boss" is not a role'],
  ['an unknown permission', { security, permissions: { allOf: ['x'] } }, '"x" is not a permission'],
  ['an empty demand', { security, roles: { allOf: [] } }, 'must not be empty'],
  ['a role of a public operation', { security: [], roles: { anyOf: ['user'] } }, 'anonymous'],
  [
    'a role beside the anonymous requirement',
    { security: [...security, {}], roles: { anyOf: ['user'] } },
    'anonymous',
  ],
  [
    'a scheme that is not asked for',
    { security: [{ bearer: [], key: [] }], roles: { anyOf: ['user'], scheme: 'basic' } },
    'name the scheme "basic"',
  ],
])('refuses %s', (_name, spec, message) => {
  expect(() => compileGuard(spec, contract)).toThrow(message);
});

test.each([undefined, {}, { security: undefined }, { security: {} }])(
  'refuses a guard without security: %j',
  (spec) => {
    expect(() => compileGuard(spec as GuardSpec, contract)).toThrow('must say its security');
  },
);
