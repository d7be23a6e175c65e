import type { BearerCredential, Verified, Verifier } from '../types.ts';
import type { Claims } from './claims.ts';
import { checkJwtOptions, type JwtOptions, type JwtPolicy } from './jwt-options.ts';
import { isTokenText } from './token-text.ts';
import { VerifiedTokens } from './verified-tokens.ts';
import { verifyToken } from './verify-token.ts';

export type { JwtOptions } from './jwt-options.ts';

/**
 * A verifier of signed JWT access tokens (RFC 7519, RFC 8725, RFC 9068).
 *
 * A token that is bad in any way is `null` (401); keys that cannot be fetched are a
 * `TokenUndecided` (503). Good tokens are remembered until they expire or the keys change, and
 * `accept` is asked at every request all the same. Synchronous for a remembered token where
 * `accept` is.
 *
 * @throws {TypeError} at once, where an option leaves a hole
 */
export function jwtVerifier(options: JwtOptions): Verifier<BearerCredential> {
  const policy = checkJwtOptions(options);
  const remembered = new VerifiedTokens();
  let generation = policy.keys.generation;

  const verify = async (token: string): Promise<Verified | null> => {
    const started = policy.keys.generation;
    const claims = await verifyToken(token, policy);
    if (claims === null) return null;
    if (started === policy.keys.generation) {
      remembered.set(token, claims, rememberedUntil(claims, policy));
    }
    return policy.accept(claims);
  };

  return ({ token }) => {
    if (generation !== policy.keys.generation) {
      generation = policy.keys.generation;
      remembered.clear();
    }
    const claims = remembered.get(token, policy.now().getTime());
    if (claims !== null) return policy.accept(claims);
    return isTokenText(token) ? verify(token) : null;
  };
}

function rememberedUntil({ exp }: Claims, { keys, rules }: JwtPolicy): number {
  return Math.min((exp + rules.clockToleranceSeconds) * 1000, keys.validUntil);
}
