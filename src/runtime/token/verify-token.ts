import { decodeJwt, decodeProtectedHeader, jwtVerify, type JWTHeaderParameters } from 'jose';
import { checkClaims, type Claims } from './claims.ts';
import type { JwtPolicy } from './jwt-options.ts';
import { isSignedBy } from './signature.ts';
import { isTokenText } from './token-text.ts';
import { TokenUndecided } from './undecided.ts';

const MOST_KEYS_TRIED = 10;

/**
 * What a token says of its signature, where nothing speaks against it so far: cheap checks, so
 * that neither a key nor a signature is touched for a token that fails anyhow. Nothing of it can
 * be believed yet.
 *
 * @returns `null` where the token is bad
 */
export function inspectToken(token: string, policy: JwtPolicy): JWTHeaderParameters | null {
  if (!isTokenText(token)) return null;
  try {
    const header = checkHeader(token, policy);
    return header !== null && isPromising(token, policy) ? header : null;
  } catch {
    return null;
  }
}

/**
 * Verifies the signature and the claims of one token that was inspected. The signature is looked
 * at twice: a wrong one is found out cheaply, and what is right is for jose to judge as a whole.
 *
 * @returns the claims, `null` where the token is bad in any way
 * @throws {TokenUndecided} where the keys cannot be had
 */
export async function verifyToken(
  token: string,
  header: JWTHeaderParameters,
  policy: JwtPolicy,
): Promise<Claims | null> {
  try {
    const keys = await policy.keys.find(header);
    const key = keys.slice(0, MOST_KEYS_TRIED).find((one) => isSignedBy(token, header.alg, one));
    if (key === undefined) return null;
    const currentDate = policy.now();
    const { payload } = await jwtVerify(token, key, { ...policy.checks, currentDate });
    return checkClaims(payload, Math.floor(currentDate.getTime() / 1000), policy.rules);
  } catch (error) {
    if (error instanceof TokenUndecided) throw error;
    return null;
  }
}

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

/** Whether a token is of the issuer and not over: what jose asks again after the signature. */
function isPromising(token: string, { checks, rules, now }: JwtPolicy): boolean {
  const { iss, exp } = decodeJwt(token);
  if (iss !== checks.issuer || typeof exp !== 'number') return false;
  return exp > now().getTime() / 1000 - rules.clockToleranceSeconds - 1;
}
