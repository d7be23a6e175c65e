import { decodeProtectedHeader, errors, jwtVerify, type JWTHeaderParameters } from 'jose';
import type { JWTPayload, JWTVerifyOptions } from 'jose';
import { checkClaims, type Claims } from './claims.ts';
import type { JwtPolicy } from './jwt-options.ts';
import type { VerificationKey } from './key-source.ts';
import { TokenUndecided } from './undecided.ts';

const MOST_KEYS_TRIED = 10;

/**
 * Verifies the signature, the header and the claims of one token.
 *
 * @returns the claims, `null` where the token is bad in any way
 * @throws {TokenUndecided} where the keys cannot be had
 */
export async function verifyToken(token: string, policy: JwtPolicy): Promise<Claims | null> {
  try {
    const header = checkHeader(token, policy);
    if (header === null) return null;
    const keys = await policy.keys.find(header);
    const currentDate = policy.now();
    const payload = await tryKeys(token, keys, { ...policy.checks, currentDate });
    const nowSeconds = Math.floor(currentDate.getTime() / 1000);
    return payload === null ? null : checkClaims(payload, nowSeconds, policy.rules);
  } catch (error) {
    if (error instanceof TokenUndecided) throw error;
    return null;
  }
}

/** What can be refused before a key is looked for. */
function checkHeader(token: string, { checks, type }: JwtPolicy): JWTHeaderParameters | null {
  const { alg, ...header } = decodeProtectedHeader(token);
  if (typeof alg !== 'string' || !checks.algorithms.includes(alg)) return null;
  if (Object.hasOwn(header, 'crit') || Object.hasOwn(header, 'b64')) return null;
  if (header.kid !== undefined && typeof header.kid !== 'string') return null;
  if (type !== null && mediaType(header.typ) !== type.toLowerCase()) return null;
  return { ...header, alg };
}

/** RFC 7515 4.1.9: `application/` may be left out. */
function mediaType(typ: unknown): string | null {
  return typeof typ === 'string' ? typ.toLowerCase().replace(/^application\//, '') : null;
}

async function tryKeys(
  token: string,
  keys: readonly VerificationKey[],
  checks: JWTVerifyOptions,
): Promise<JWTPayload | null> {
  for (const key of keys.slice(0, MOST_KEYS_TRIED)) {
    try {
      return (await jwtVerify(token, key, checks)).payload;
    } catch (error) {
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) return null;
    }
  }
  return null;
}
