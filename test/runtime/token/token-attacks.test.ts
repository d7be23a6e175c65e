import { exportSPKI, generateKeyPair } from 'jose';
import { describe, expect, test } from 'vitest';
import { jwtVerifier } from '../../../src/runtime/token/jwt-verifier.ts';
import {
  CONTEXT,
  encode,
  HEADER,
  NOW,
  options,
  PAYLOAD,
  SECRET,
  sign,
  signText,
  verify,
} from './support.ts';

test('an honest token is let in', async () => {
  expect(await verify(await sign())).toEqual({ subject: 'user-1' });
});

describe('the algorithm', () => {
  test.each(['none', 'None', 'NONE', ''])('"%s" with no signature', async (alg) => {
    const head = encode(JSON.stringify({ ...HEADER, alg }));
    const body = encode(JSON.stringify(PAYLOAD));
    expect(await verify(`${head}.${body}.`)).toBeNull();
    expect(await verify(`${head}.${body}.AA`)).toBeNull();
    expect(await verify(`${head}.${body}`)).toBeNull();
  });

  test('a public key used as the HMAC secret', async () => {
    const { publicKey } = await generateKeyPair('RS256', { extractable: true });
    const pem = new TextEncoder().encode(await exportSPKI(publicKey));
    const forged = await sign(PAYLOAD, HEADER, pem);
    const key = { kind: 'public', key: publicKey } as const;
    expect(await verify(forged, { key, algorithms: ['RS256'] })).toBeNull();
    expect(() => jwtVerifier(options({ key }))).toThrow('does not suit the algorithm HS256');
    const secret = { kind: 'secret', secret: pem } as const;
    expect(() => jwtVerifier(options({ key: secret }))).toThrow('is a PEM file');
  });

  test('a stronger one of the same secret', async () => {
    const forged = await signText(
      JSON.stringify(PAYLOAD),
      { ...HEADER, alg: 'HS512' },
      SECRET,
      'SHA-512',
    );
    expect(await verify(forged)).toBeNull();
  });

  test('an asymmetric one where a secret is expected', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    expect(await verify(await sign(PAYLOAD, { ...HEADER, alg: 'ES256' }, privateKey))).toBeNull();
  });
});

describe('the header', () => {
  test('of an ID token or a refresh token', async () => {
    for (const typ of ['JWT', 'rt+jwt', undefined, 7]) {
      expect(
        await verify(await signText(JSON.stringify(PAYLOAD), { alg: 'HS256', typ })),
      ).toBeNull();
    }
  });

  test('may be written with application/', async () => {
    const token = await sign(PAYLOAD, { ...HEADER, typ: 'application/AT+JWT' });
    expect(await verify(token)).not.toBeNull();
  });

  test('with critical parameters', async () => {
    for (const more of [{ crit: ['x'], x: 1 }, { crit: ['b64'], b64: true }, { crit: [] }]) {
      expect(
        await verify(await signText(JSON.stringify(PAYLOAD), { ...HEADER, ...more })),
      ).toBeNull();
    }
  });

  test('that brings its own key', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = await crypto.subtle.exportKey('jwk', publicKey);
    const forged = await sign(PAYLOAD, { ...HEADER, alg: 'ES256', jwk }, privateKey);
    const other = await generateKeyPair('ES256');
    const key = { kind: 'public', key: other.publicKey } as const;
    expect(await verify(forged, { key, algorithms: ['ES256'] })).toBeNull();
  });
});

describe('the claims', () => {
  test.each<[string, object]>([
    ['no exp', { exp: undefined }],
    ['an exp that is past', { exp: NOW - 6 }],
    ['an exp that is a text', { exp: String(NOW + 900) }],
    ['an exp with a fraction', { exp: NOW + 900.5 }],
    ['an exp beyond all days', { exp: 1e15 }],
    ['an exp before its iat', { exp: NOW - 1, iat: NOW }],
    ['a life of years', { exp: NOW + 90_000 }],
    ['no iat', { iat: undefined }],
    ['an iat in the future', { iat: NOW + 6 }],
    ['a negative iat', { iat: -1 }],
    ['an nbf in the future', { nbf: NOW + 6 }],
    ['an nbf that is a text', { nbf: '0' }],
    ['no sub', { sub: undefined }],
    ['a numeric sub', { sub: 1 }],
    ['an empty sub', { sub: '' }],
    ['a list as sub', { sub: ['user-1'] }],
    ['a numeric jti', { jti: 1 }],
    ['no iss', { iss: undefined }],
    ['another iss', { iss: 'https://evil.example' }],
    ['iss as a list', { iss: [PAYLOAD.iss] }],
    ['no aud', { aud: undefined }],
    ['another aud', { aud: 'https://other.example' }],
    ['an aud that contains ours', { aud: `${PAYLOAD.aud}.evil.example` }],
    ['an empty list of aud', { aud: [] }],
  ])('with %s', async (_name, more) => {
    expect(await verify(await signText(JSON.stringify({ ...PAYLOAD, ...more })))).toBeNull();
  });

  test('with an infinite exp', async () => {
    const text = JSON.stringify(PAYLOAD).replace(String(PAYLOAD.exp), '1e999');
    expect(await verify(await signText(text))).toBeNull();
  });

  test.each(['', 'null', '[]', '"text"', '{', '{"sub":', '7'])('that are %s', async (text) => {
    expect(await verify(await signText(text))).toBeNull();
  });

  test('nested without end', async () => {
    const deep = `${'['.repeat(2000)}${']'.repeat(2000)}`;
    const text = JSON.stringify(PAYLOAD).replace('}', `,"deep":${deep}}`);
    expect(await verify(await signText(text))).toBeNull();
  });

  test('with a __proto__ stay plain data', async () => {
    const text = JSON.stringify(PAYLOAD).replace('}', ',"__proto__":{"admin":true}}');
    const verdict = await verify(await signText(text), {
      accept: (claims) => ({ subject: String('admin' in claims) }),
    });
    expect(verdict).toEqual({ subject: 'false' });
  });
});

function filled(filler: number): Promise<string> {
  return sign({ ...PAYLOAD, filler: 'x'.repeat(filler) });
}

describe('the text', () => {
  test('changed in its last character', async () => {
    const token = await sign();
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (const last of alphabet) {
      if (token.endsWith(last)) continue;
      expect(await verify(token.slice(0, -1) + last)).toBeNull();
    }
  });

  test('with padding, spaces, another alphabet or further parts', async () => {
    const token = await sign();
    const [head, body, signature] = token.split('.');
    const writings = [
      `${token}=`,
      `${token} `,
      ` ${token}`,
      `${token}\n`,
      `${token}.`,
      `${token}.AA`,
      `.${token}`,
      `${head}.${body}=.${signature}`,
      `${head}=.${body}.${signature}`,
      token.replaceAll('_', '/').replaceAll('-', '+') + '+',
      '',
      '.',
      '..',
      '...',
    ];
    for (const writing of writings) expect(await verify(writing)).toBeNull();
  });

  test('of 8,192 characters is let in, a longer one is not', async () => {
    let filler = 6200;
    while ((await filled(filler)).length > 8192) filler -= 1;
    const [longest, longer] = [await filled(filler), await filled(filler + 1)];
    expect([longest.length > 8180, longer.length > 8192]).toEqual([true, true]);
    expect(await verify(longest)).not.toBeNull();
    expect(await verify(longer)).toBeNull();
  });

  test('of megabytes is refused before anything is decoded', () => {
    const token = `${'A'.repeat(4_000_000)}.${'A'.repeat(4_000_000)}.AAAA`;
    expect(jwtVerifier(options())({ kind: 'bearer', token }, CONTEXT)).toBeNull();
  });
});
