import type { KeyObject } from 'node:crypto';
import type { CryptoKey, JWK } from 'jose';
import type { Verified } from '../types.ts';
import { algorithms } from './algorithms.ts';
import type { ClaimRules, Claims } from './claims.ts';
import type { KeySource } from './key-source.ts';
import { publicKey, secretKey } from './local-key.ts';
import type { Fetch } from './remote-document.ts';
import { remoteKeys } from './remote-keys.ts';
import { secureUrl } from './secure-url.ts';

/** What verifies a signature. */
export type JwtKey =
  /** HMAC: at least as long as the hash, 32 bytes for HS256. */
  | { readonly kind: 'secret'; readonly secret: Uint8Array }
  | { readonly kind: 'public'; readonly key: CryptoKey | KeyObject | JWK }
  /** The issuer's published keys: https, or http on a loopback host. */
  | { readonly kind: 'jwks'; readonly url: string; readonly fetch?: Fetch };

export interface JwtOptions {
  /** The one `iss` that is trusted. */
  readonly issuer: string;
  /** One of these must be in `aud`. */
  readonly audience: string | readonly string[];
  /** Exactly those that the issuer uses; all must suit the key. */
  readonly algorithms: readonly string[];
  readonly key: JwtKey;
  /** How far clocks may differ; default 5, at most 300. */
  readonly clockToleranceSeconds?: number;
  /** From `iat` to `exp`; default one day. */
  readonly maxLifetimeSeconds?: number;
  /** The `typ` of the header: `at+jwt` (default, RFC 9068), `JWT`, or `null` for any. */
  readonly type?: 'at+jwt' | 'JWT' | null;
  /** Default the system clock. */
  readonly now?: () => Date;
  /**
   * Asked at every request: is the session alive, what may the person do now? `null` where the
   * token is revoked; a throw where that cannot be decided.
   */
  readonly accept: (claims: Claims) => Verified | null | Promise<Verified | null>;
}

/** The options, checked and with their defaults. */
export interface JwtPolicy {
  readonly algorithms: readonly string[];
  readonly type: string | null;
  readonly keys: KeySource;
  readonly rules: ClaimRules;
  readonly now: () => Date;
  readonly accept: JwtOptions['accept'];
}

const DAY_SECONDS = 86_400;

/**
 * Refuses every option that would leave a hole.
 *
 * @throws {TypeError} naming the option and the repair
 */
export function checkJwtOptions(options: JwtOptions): JwtPolicy {
  const { clockToleranceSeconds = 5, maxLifetimeSeconds = DAY_SECONDS, type = 'at+jwt' } = options;
  const now = options.now ?? (() => new Date());
  const audience = texts(options.audience, 'audience');
  const names = texts(options.algorithms, 'algorithms');
  const unknown = names.find((name) => !algorithms.has(name));
  if (unknown !== undefined) {
    throw new TypeError(
      `algorithms of a token: "${unknown}" is none of ${[...algorithms.keys()].join(', ')}`,
    );
  }
  if (type !== null && type !== 'at+jwt' && type !== 'JWT') {
    throw new TypeError('type of a token must be "at+jwt", "JWT" or null');
  }
  if (typeof options.accept !== 'function') {
    throw new TypeError('accept of a token must be a function; it decides whether it is revoked');
  }
  checkSeconds(clockToleranceSeconds, 'clockToleranceSeconds', 0, 300);
  checkSeconds(maxLifetimeSeconds, 'maxLifetimeSeconds', 1, 3650 * DAY_SECONDS);
  const issuer = text(options.issuer, 'issuer');
  return {
    algorithms: names,
    type,
    keys: keySource(options.key, names, now),
    rules: { issuer, audience, clockToleranceSeconds, maxLifetimeSeconds },
    now,
    accept: options.accept,
  };
}

function keySource(key: JwtKey, names: readonly string[], now: () => Date): KeySource {
  switch (key.kind) {
    case 'secret':
      return secretKey(key.secret, names);
    case 'public':
      return publicKey(key.key, names);
    case 'jwks': {
      const secret = names.find((name) => algorithms.get(name)?.family === 'secret');
      if (secret !== undefined) {
        throw new TypeError(`the algorithm ${secret} does not work with published keys`);
      }
      const url = secureUrl(key.url, 'the address of the token keys');
      return remoteKeys(url, key.fetch ?? globalThis.fetch, now);
    }
    default:
      throw new TypeError('key of a token must be of the kind "secret", "public" or "jwks"');
  }
}

function text(value: unknown, option: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new TypeError(`${option} of a token must be a text that is not empty`);
}

function texts(value: unknown, option: string): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length === 0) throw new TypeError(`${option} of a token must not be empty`);
  return list.map((item) => text(item, option));
}

function checkSeconds(value: unknown, option: string, least: number, most: number): void {
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return;
  throw new TypeError(`${option} of a token must be a whole number from ${least} to ${most}`);
}
