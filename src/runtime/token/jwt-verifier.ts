import type { BearerCredential, Verifier } from '../types.ts';
import type { Claims } from './claims.ts';
import { checkJwtOptions, type JwtOptions, type JwtPolicy } from './jwt-options.ts';
import { TokenHeaders, type TokenHeader } from './token-header.ts';
import { isTokenText } from './token-text.ts';
import { VerifiedTokens } from './verified-tokens.ts';
import { verifyToken } from './verify-token.ts';
import { WaitingRoom } from './waiting-room.ts';

export type { JwtOptions } from './jwt-options.ts';

/** Tokens whose signature is being checked. */
const MOST_AT_A_TIME = 1_000;

/**
 * A verifier of signed JWT access tokens (RFC 7519, RFC 8725, RFC 9068).
 *
 * A token that is bad in any way is `null` (401); keys that cannot be fetched are a
 * `TokenUndecided` (503), and so are tokens beyond the 1,000 that are being verified, of which 500
 * may wait for a key that is not among the present ones. Good tokens are remembered until they
 * expire or the keys change; `accept` is asked at every request all the same. Bad ones are not
 * remembered; they are found out at once, and take no place, where their key is at hand.
 * Synchronous for them, and for a remembered token where `accept` is.
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
  const room = new WaitingRoom(MOST_AT_A_TIME, 'too many tokens are being verified');
  let generation = keys.generation;

  const find = (token: string): Claims | null => {
    if (generation !== keys.generation) {
      generation = keys.generation;
      remembered.clear();
    }
    const time = now().getTime();
    return time < keys.validUntil ? remembered.get(token, time) : null;
  };
  const wait = (
    token: string,
    header: TokenHeader,
    task: () => Promise<Claims | null>,
  ): Promise<Claims | null> => {
    const started = keys.generation;
    const verification = room
      .hold(task)
      .then((claims) => {
        if (claims !== null && started === keys.generation) {
          headers.learn(token, header);
          remembered.set(token, claims, (claims.exp + rules.clockToleranceSeconds) * 1000);
        }
        return claims;
      })
      .finally(() => pending.delete(token));
    pending.set(token, verification);
    return verification;
  };
  const verify: Recall = (token) => {
    const header = isTokenText(token) ? headers.read(token) : null;
    if (header === null) return null;
    const task = verifyToken(token, header, policy);
    return task === null ? null : wait(token, header, task);
  };
  // It takes longer to look up a text than to know that there is none.
  const wanted = (token: string) => (pending.size === 0 ? undefined : pending.get(token));
  return (token) => find(token) ?? wanted(token) ?? verify(token);
}
