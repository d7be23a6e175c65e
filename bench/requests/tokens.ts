import { SignJWT, exportJWK, generateKeyPair, generateSecret, type CryptoKey } from 'jose';
import { ROLE, SCOPE, type Algorithm, type Setup } from './domain/setup.ts';
import type { Tokens } from './requests.ts';

export const ISSUER = 'https://issuer.example/';
export const AUDIENCE = 'https://orders.example/';

export interface Issuer {
  readonly algorithm: Algorithm;
  /** What verifies the tokens. */
  readonly key: Setup['key'];
  readonly sign: (claims: TokenClaims) => Promise<string>;
}

export interface TokenClaims {
  readonly subject: string;
  readonly scope?: string;
  readonly roles?: readonly string[];
  readonly audience?: string;
  /** From now; negative: it has expired. */
  readonly seconds?: number;
}

/** An issuer with keys of its own. */
export async function createIssuer(algorithm: Algorithm): Promise<Issuer> {
  const [signing, verifying] = await keysOf(algorithm);
  const key = await exportJWK(verifying);
  return { algorithm, key, sign: (claims) => sign(algorithm, signing, claims) };
}

/** Tokens of so many principals, and 2,000 that somebody else has signed. */
export async function tokensOf(issuer: Issuer, principals: number): Promise<Tokens> {
  const stranger = await createIssuer(issuer.algorithm);
  const from = ({ sign }: Issuer, count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, number) => sign({ subject: `principal-${number}` })),
    );
  return { good: await from(issuer, principals), bad: await from(stranger, 2_000) };
}

async function keysOf(algorithm: Algorithm): Promise<readonly [CryptoKey, CryptoKey]> {
  const options = { extractable: true };
  if (algorithm === 'HS256') {
    const secret = await generateSecret(algorithm, options);
    if (secret instanceof Uint8Array) throw new TypeError('the secret must be a key');
    return [secret, secret];
  }
  const { privateKey, publicKey } = await generateKeyPair(algorithm, options);
  return [privateKey, publicKey];
}

function sign(algorithm: Algorithm, key: CryptoKey, claims: TokenClaims): Promise<string> {
  const { subject, audience = AUDIENCE, seconds = 4 * 3600 } = claims;
  const { scope = Object.values(SCOPE).join(' '), roles = [ROLE] } = claims;
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ scope, roles, client_id: 'bench', jti: `id-${subject}` })
    .setProtectedHeader({ alg: algorithm, typ: 'at+jwt' })
    .setIssuer(ISSUER)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt(seconds < 0 ? now + 2 * seconds : now)
    .setExpirationTime(now + seconds)
    .sign(key);
}
