import { jwtVerify } from 'jose';
import { checkClaims, keepsRules, type Claims } from './claims.ts';
import type { JwtPolicy } from './jwt-options.ts';
import type { VerificationKey } from './key-source.ts';
import { isCheap, isSignedBy } from './signature.ts';
import type { TokenHeader } from './token-header.ts';
import { decodePart } from './token-text.ts';

const MOST_KEYS_TRIED = 10;

/**
 * Looks for whatever speaks against a token, the cheap before the costly, so that neither keys nor a
 * public key's signature are touched for one that fails anyhow.
 *
 * @returns what must be waited for to believe it, `null` where the token is bad
 */
export function verifyToken(
  token: string,
  header: TokenHeader,
  policy: JwtPolicy,
): (() => Promise<Claims | null>) | null {
  const { keys } = policy;
  const isSignatureFirst = isCheap(header.alg);
  if (!isSignatureFirst && !isPromising(token, policy)) return null;
  const present = keys.present(header);
  if (present === null) {
    return async () => judge(token, signerOf(token, header, await keys.find(header)), policy);
  }
  const key = signerOf(token, header, present);
  if (key === null || (isSignatureFirst && !isPromising(token, policy))) return null;
  return () => judge(token, key, policy);
}

/** Whether the claims of a token would do, were they true: what is asked again once they are. */
function isPromising(token: string, { rules, now }: JwtPolicy): boolean {
  const payload = decodePart(token.slice(token.indexOf('.') + 1, token.lastIndexOf('.')));
  return payload !== null && keepsRules(payload, secondsOf(now()), rules);
}

/** The key that signed a token, of the first ten; `null` where none did. */
function signerOf(
  token: string,
  { alg }: TokenHeader,
  keys: readonly VerificationKey[],
): VerificationKey | null {
  return keys.slice(0, MOST_KEYS_TRIED).find((key) => isSignedBy(token, alg, key)) ?? null;
}

/**
 * The token as a whole. The signature is looked at twice: a wrong one was found out cheaply, and
 * what is right is for jose to judge.
 */
async function judge(
  token: string,
  key: VerificationKey | null,
  { checks, rules, now }: JwtPolicy,
): Promise<Claims | null> {
  if (key === null) return null;
  try {
    const currentDate = now();
    const { payload } = await jwtVerify(token, key, { ...checks, currentDate });
    return checkClaims(payload, secondsOf(currentDate), rules);
  } catch {
    return null;
  }
}

function secondsOf(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
