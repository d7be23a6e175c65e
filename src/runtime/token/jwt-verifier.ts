import type { BearerCredential, Verifier } from '../types.ts';
import type { Claims } from './claims.ts';
import { checkJwtOptions, type JwtOptions, type JwtPolicy } from './jwt-options.ts';
import type { VerificationKey } from './key-source.ts';
import { TokenHeaders, type TokenHeader } from './token-header.ts';
import { isTokenText } from './token-text.ts';
import { VerifiedTokens } from './verified-tokens.ts';
import { isPromising, verifyToken } from './verify-token.ts';
import { WaitingRoom } from './waiting-room.ts';

export type { JwtOptions } from './jwt-options.ts';

/** Tokens whose keys are being fetched. */
const MOST_AT_A_TIME = 1_000;

/**
 * A verifier of signed JWT access tokens (RFC 7519, RFC 8725, RFC 9068).
 *
 * A token that is bad in any way is `null` (401); keys that cannot be fetched are a
 * `TokenUndecided` (503), and so are tokens beyond the 1,000 that wait for theirs, of which 500 may
 * wait for one that the issuer has not published yet. Good tokens are remembered until they expire
 * or the keys change; `accept` is asked at every request all the same. Bad ones are not remembered.
 * Synchronous where the keys are at hand and `accept` is.
 *
 * @throws {TypeError} at once, where an option leaves a hole
 */
export function jwtVerifier(options: JwtOptions): Verifier<BearerCredential> {
  const policy = checkJwtOptions(options);
  const recall = rememberingVerification(policy);
  return ({ token }) => {
    const claims = recall(token);
    if (!(claims instanceof Promise)) return claims === null ? null : policy.accept(claims);
    return claims.then((late) => (late === null ? null : policy.accept(late)));
  };
}

type Recall = (token: string) => Claims | null | Promise<Claims | null>;

/** Verifies a token once, however many ask for it at the same time and until its time is over. */
function rememberingVerification(policy: JwtPolicy): Recall {
  const { keys, rules, now } = policy;
  const headers = new TokenHeaders(policy);
  const remembered = new VerifiedTokens();
  const pending = new Map<string, Promise<Claims | null>>();
  const room = new WaitingRoom(MOST_AT_A_TIME, 'too many tokens wait for their keys');
  let generation = keys.generation;

  const find = (token: string): Claims | null => {
    if (generation !== keys.generation) {
      generation = keys.generation;
      remembered.clear();
    }
    const time = now().getTime();
    return time < keys.validUntil ? remembered.get(token, time) : null;
  };
  /** By keys that are the present ones: what they say is remembered. */
  const judge = (
    token: string,
    header: TokenHeader,
    found: readonly VerificationKey[],
  ): Claims | null => {
    const claims = verifyToken(token, header, found, policy);
    if (claims === null) return null;
    headers.learn(token, header);
    remembered.set(token, claims, (claims.exp + rules.clockToleranceSeconds) * 1000);
    return claims;
  };
  const wait = (token: string, header: TokenHeader): Promise<Claims | null> => {
    const started = keys.generation;
    const verification = room
      .hold(() => keys.find(header))
      .then((found) => {
        const isCurrent = started === keys.generation;
        return isCurrent ? judge(token, header, found) : verifyToken(token, header, found, policy);
      })
      .finally(() => pending.delete(token));
    pending.set(token, verification);
    return verification;
  };
  const verify: Recall = (token) => {
    const header = isTokenText(token) ? headers.read(token) : null;
    if (header === null || !isPromising(token, header, policy)) return null;
    const present = keys.present(header);
    return present === null ? wait(token, header) : judge(token, header, present);
  };
  // It takes longer to look up a text than to know that there is none.
  const wanted = (token: string) => (pending.size === 0 ? undefined : pending.get(token));
  return (token) => find(token) ?? wanted(token) ?? verify(token);
}
