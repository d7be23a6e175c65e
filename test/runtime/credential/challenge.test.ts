import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SchemeSpec } from '../../../src/runtime/contract.ts';
import { challenge } from '../../../src/runtime/credential/challenge.ts';

test.each<[SchemeSpec, string | null]>([
  [
    { kind: 'bearer' },
    'Bearer realm="My \\"API\\"", error="insufficient_scope", scope="items:read items:write"',
  ],
  [{ kind: 'basic' }, 'Basic realm="My \\"API\\"", charset="UTF-8"'],
  [
    { kind: 'apiKey', in: 'query', parameter: 'key' },
    'ApiKey realm="My \\"API\\"", in="query", name="key", error="insufficient_scope", ' +
      'scope="items:read items:write"',
  ],
  [{ kind: 'http', scheme: 'digest' }, 'Digest realm="My \\"API\\""'],
  [{ kind: 'http', scheme: 'bad scheme' }, null],
  [{ kind: 'mutualTLS' }, null],
])('%j', (scheme, text) => {
  const scopes = ['items:read', 'items:write', 'no "token"', 'a\r\nSet-Cookie: x'];
  expect(challenge(scheme, { realm: 'My "API"', error: 'insufficient_scope', scopes })).toBe(text);
});

test('whatever a contract is called, one header line comes of it', () => {
  const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
  const anything = fc.string({ unit, maxLength: 20 });
  fc.assert(
    fc.property(anything, anything, fc.array(anything), (realm, parameter, scopes) => {
      const scheme: SchemeSpec = { kind: 'apiKey', in: 'header', parameter };
      const text = challenge(scheme, { realm, scopes }) ?? '';
      expect(text).toMatch(/^[\x20-\x7e]*$/);
      expect(text).toMatch(/^ApiKey(?:,? \w+="(?:[^"\\]|\\.)*")+$/);
    }),
  );
});
