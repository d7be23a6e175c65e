import { createHmac, createSecretKey } from 'node:crypto';
import { jwtVerify } from 'jose/jwt/verify';
import type { SigningOptions } from './identity-options.ts';
import { uuidv7 } from './uuid.ts';

/** What an access token says beside the issuer, the audience and its times. */
export interface AccessTokenFacts {
  readonly subject: string;
  readonly clientId: string;
  readonly sessionId: string;
  readonly scopes: readonly string[];
}

export interface AccessTokens {
  /** A JWT of type `at+jwt`, RFC 9068; it ends with the session at the latest. */
  readonly issue: (
    facts: AccessTokenFacts,
    sessionEnds: number,
  ) => { readonly token: string; readonly expiresIn: number };
  /** The session of one of our tokens that has not expired; `null` for anything else. */
  readonly sessionOf: (token: string) => Promise<string | null>;
}

const TYPE = 'at+jwt';
const MAX_LENGTH = 8_192;

export function createAccessTokens(options: {
  readonly signing: SigningOptions;
  readonly issuer: string;
  readonly audience: string;
  readonly lifetime: number;
  readonly now: () => number;
}): AccessTokens {
  const { signing, issuer, audience, now } = options;
  const secret = Uint8Array.from(signing.secret);
  const sign = signer(signing);
  return {
    issue(facts, sessionEnds) {
      const issuedAt = Math.floor(now() / 1_000);
      const expires = Math.min(issuedAt + options.lifetime, Math.floor(sessionEnds / 1_000));
      const claims = {
        iss: issuer,
        aud: audience,
        sub: facts.subject,
        client_id: facts.clientId,
        scope: facts.scopes.join(' '),
        sid: facts.sessionId,
        jti: uuidv7(now()),
        iat: issuedAt,
        exp: expires,
      };
      const token = sign(claims);
      return { token, expiresIn: Math.max(expires - issuedAt, 0) };
    },
    async sessionOf(token) {
      if (token.length > MAX_LENGTH) return null;
      try {
        const { payload } = await jwtVerify(token, secret, {
          algorithms: [signing.algorithm],
          issuer,
          audience,
          typ: TYPE,
          currentDate: new Date(now()),
          requiredClaims: ['exp', 'sid'],
        });
        return typeof payload['sid'] === 'string' ? payload['sid'] : null;
      } catch {
        return null;
      }
    },
  };
}

/**
 * Signs claims as a JWT in the compact form (RFC 7515 7.1). At once: jose has another thread sign,
 * and to wake one takes longer than the signature.
 */
function signer({ algorithm, secret }: SigningOptions): (claims: object) => string {
  const key = createSecretKey(secret);
  const hash = `sha${algorithm.slice(2)}`;
  const header = encoded({ alg: algorithm, typ: TYPE });
  return (claims) => {
    const text = `${header}.${encoded(claims)}`;
    return `${text}.${createHmac(hash, key).update(text).digest('base64url')}`;
  };
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
