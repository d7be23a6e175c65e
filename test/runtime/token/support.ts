import { SignJWT, type JWTHeaderParameters, type JWTPayload } from 'jose';
import type { Claims } from '../../../src/runtime/token/claims.ts';
import { jwtVerifier, type JwtOptions } from '../../../src/runtime/token/jwt-verifier.ts';
import type { Verified, VerifierContext } from '../../../src/runtime/types.ts';

export const NOW = 1_800_000_000;
export const SECRET = new TextEncoder().encode('0123456789abcdef0123456789abcdef');

export const CONTEXT: VerifierContext = {
  scheme: 'bearer',
  operationId: 'getThing',
  scopes: [],
  requestId: 'r1',
};

export const PAYLOAD = {
  iss: 'https://issuer.example',
  aud: 'https://api.example',
  sub: 'user-1',
  iat: NOW - 10,
  exp: NOW + 900,
  jti: 'token-1',
};
export const HEADER = { alg: 'HS256', typ: 'at+jwt' };

export function options(more: Partial<JwtOptions> = {}): JwtOptions {
  return {
    issuer: PAYLOAD.iss,
    audience: PAYLOAD.aud,
    algorithms: ['HS256'],
    key: { kind: 'secret', secret: SECRET },
    now: () => new Date(NOW * 1000),
    accept: ({ sub }: Claims) => ({ subject: sub }),
    ...more,
  };
}

type Key = Parameters<SignJWT['sign']>[0];

export function sign(
  payload: JWTPayload | Record<string, unknown> = PAYLOAD,
  header: JWTHeaderParameters = HEADER,
  key: Key = SECRET,
): Promise<string> {
  return new SignJWT(payload).setProtectedHeader(header).sign(key);
}

/** Signs any text at all as the payload. */
export async function signText(
  payload: string,
  header: Readonly<Record<string, unknown>> = HEADER,
  secret: Uint8Array<ArrayBuffer> = SECRET,
  hash = 'SHA-256',
): Promise<string> {
  const input = `${encode(JSON.stringify(header))}.${encode(payload)}`;
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash }, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(input));
  return `${input}.${Buffer.from(signature).toString('base64url')}`;
}

export function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}

export async function verify(
  token: string,
  more: Partial<JwtOptions> = {},
): Promise<Verified | null> {
  return jwtVerifier(options(more))({ kind: 'bearer', token }, CONTEXT);
}
