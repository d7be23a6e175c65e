import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SchemeSpec } from '../../../src/runtime/contract.ts';
import { readCredential } from '../../../src/runtime/credential/read.ts';
import { sourceOf, type Sent } from '../guard/support.ts';

const bearer: SchemeSpec = { kind: 'bearer' };
const basic: SchemeSpec = { kind: 'basic' };

function read(scheme: SchemeSpec, sent: Sent) {
  const reading = readCredential(scheme, sourceOf(sent));
  return reading.kind === 'present' ? reading.credential : reading.kind;
}

function authorization(scheme: SchemeSpec, ...values: readonly string[]) {
  return read(scheme, { authorization: values });
}

describe('a bearer token', () => {
  test.each<SchemeSpec>([
    bearer,
    { kind: 'oauth2' },
    { kind: 'openIdConnect', url: 'https://x.example' },
  ])('is read for $kind, the name in any case', (scheme) => {
    for (const name of ['Bearer', 'bearer', 'BEARER']) {
      expect(authorization(scheme, `${name} a-._~+/9==`)).toEqual({
        kind: 'bearer',
        token: 'a-._~+/9==',
      });
    }
  });

  test('of another scheme is absent', () => {
    expect(authorization(bearer)).toBe('absent');
    expect(authorization(bearer, 'Basic dTpw')).toBe('absent');
    expect(authorization(bearer, 'Bearerx abc')).toBe('absent');
  });

  test.each([
    'Bearer',
    'Bearer ',
    'Bearer a b',
    'Bearer a,b',
    'Bearer =',
    'Bearer a=b',
    'Bearer ä',
    'Bearer a ',
    'Bearer\ta',
    '',
    ' ',
    '"Bearer" a',
    `Bearer ${'a'.repeat(8186)}`,
  ])('written as "%.20s" is malformed', (value) => {
    expect(authorization(bearer, value)).toBe('malformed');
  });

  test('that comes twice is malformed', () => {
    expect(authorization(bearer, 'Bearer a', 'Bearer a')).toBe('malformed');
    expect(authorization(bearer, 'Bearer a', 'Basic dTpw')).toBe('malformed');
  });
});

const encode = (text: string | Uint8Array) => `Basic ${Buffer.from(text).toString('base64')}`;

describe('basic credentials', () => {
  test('are UTF-8, and the password may have colons', () => {
    expect(authorization(basic, encode('zoë:pass:wörd'))).toEqual({
      kind: 'basic',
      username: 'zoë',
      password: 'pass:wörd',
    });
  });

  test('survive the way there and back', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !/\p{Cc}/u.test(value));
    const name = text.filter((value) => !value.includes(':'));
    fc.assert(
      fc.property(name, text, (username, password) => {
        const wellFormed = `${username}:${password}`.isWellFormed();
        fc.pre(wellFormed);
        expect(authorization(basic, encode(`${username}:${password}`))).toEqual({
          kind: 'basic',
          username,
          password,
        });
      }),
    );
  });

  test.each([
    ['without a colon', encode('user')],
    ['with a control character', encode('user:pa\u0000ss')],
    ['with a line break', encode('user\n:pass')],
    ['in Latin-1', encode(Uint8Array.of(0x75, 0xeb, 0x3a, 0x70))],
    ['without padding', 'Basic dTpwYQ'],
    ['in base64url', 'Basic Pz8_Og=='],
    ['with a space', 'Basic dTpw dTpw'],
    ['empty', 'Basic '],
  ])('%s are malformed', (_name, value) => {
    expect(authorization(basic, value)).toBe('malformed');
  });
});

describe('an API key', () => {
  const places = [
    ['header', 'X-API-Key', (values: readonly string[]) => ({ headers: { 'x-api-key': values } })],
    ['query', 'api_key', (values: readonly string[]) => ({ query: { api_key: values } })],
    ['cookie', 'key', (values: readonly string[]) => ({ cookies: { key: values } })],
  ] as const;

  test.each(places)('in a %s', (place, parameter, send) => {
    const scheme: SchemeSpec = { kind: 'apiKey', in: place, parameter };
    expect(read(scheme, send(['k y']))).toEqual({ kind: 'apiKey', key: 'k y' });
    expect(read(scheme, send([]))).toBe('absent');
    expect(read(scheme, send(['']))).toBe('malformed');
    expect(read(scheme, send(['a', 'a']))).toBe('malformed');
    expect(read(scheme, send(['a\nb']))).toBe('malformed');
    expect(read(scheme, send(['a'.repeat(8192)]))).toMatchObject({ kind: 'apiKey' });
    expect(read(scheme, send(['a'.repeat(8193)]))).toBe('malformed');
  });
});

test('any other HTTP scheme is handed on', () => {
  const scheme: SchemeSpec = { kind: 'http', scheme: 'Digest' };
  expect(authorization(scheme, 'digest username="x", qop=auth')).toEqual({
    kind: 'http',
    scheme: 'digest',
    parameters: 'username="x", qop=auth',
  });
  expect(authorization(scheme, 'Digest')).toBe('malformed');
});

test('a client certificate is read where TLS verified one', () => {
  const certificate = { fingerprint: 'ab', subject: { CN: 'x' } };
  expect(read({ kind: 'mutualTLS' }, { certificate })).toEqual({
    kind: 'mutualTLS',
    ...certificate,
  });
  expect(read({ kind: 'mutualTLS' }, {})).toBe('absent');
});

test('no reason tells the credential', () => {
  const secret = 'hunter2 hunter2';
  const source = sourceOf({ authorization: [`Bearer ${secret}`] });
  expect(JSON.stringify(readCredential(bearer, source))).not.toContain('hunter2');
});
