import { checkClaims, type Claims } from './claims.ts';
import type { JwtPolicy } from './jwt-options.ts';
import type { VerificationKey } from './key-source.ts';
import { isCheap, isSignedBy } from './signature.ts';
import type { TokenHeader } from './token-header.ts';
import { decodePart } from './token-text.ts';

const MOST_KEYS_TRIED = 10;

/**
 * Whether a token may be good, before anybody looks for its key: the claims of one that a public key
 * is said to have signed are cheaper to read than its signature to check.
 */
export function isPromising(token: string, { alg }: TokenHeader, policy: JwtPolicy): boolean {
  return isCheap(alg) || readClaims(token, policy) !== null;
}

/** The claims of a token that one of the first ten keys has signed; `null` where it is bad. */
export function verifyToken(
  token: string,
  { alg }: TokenHeader,
  keys: readonly VerificationKey[],
  policy: JwtPolicy,
): Claims | null {
  const isSigned = keys.slice(0, MOST_KEYS_TRIED).some((key) => isSignedBy(token, alg, key));
  return isSigned ? readClaims(token, policy) : null;
}

/** The claims that would do, were they true. */
function readClaims(token: string, { rules, now }: JwtPolicy): Claims | null {
  const payload = decodePart(token.slice(token.indexOf('.') + 1, token.lastIndexOf('.')));
  const seconds = Math.floor(now().getTime() / 1000);
  return payload === null || Number.isNaN(seconds) ? null : checkClaims(payload, seconds, rules);
}
