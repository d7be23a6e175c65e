import { SessionError } from './session-error.ts';

/** The tokens of one sign-in. Whoever reads them can act as the person. */
export interface TokenSet {
  readonly accessToken: string;
  readonly refreshToken?: string;
  /** What was granted; absent where the endpoint did not say. */
  readonly scopes?: readonly string[];
  /** Milliseconds since 1970. */
  readonly expiresAt?: number;
  /** When to renew it: a while before it expires. */
  readonly renewAt?: number;
  /** The origin it is for; no other is sent it. */
  readonly origin: string;
  /** The same for all that one sign-in was renewed to. */
  readonly grant: string;
}

/** The answer of a token endpoint (RFC 6749, 5.1). */
export interface TokenAnswer {
  readonly access_token: string;
  readonly token_type: string;
  readonly expires_in?: number | undefined;
  readonly refresh_token?: string | undefined;
  readonly scope?: string | undefined;
}

const LEEWAY_MS = 30_000;

/**
 * The tokens of an answer. Of what it leaves out, the tokens it renews have the word.
 *
 * @throws {SessionError} `bad-token-answer`
 */
export function tokenSetOf(
  answer: unknown,
  facts: { readonly origin: string; readonly now: number; readonly before?: TokenSet | undefined },
): TokenSet {
  if (!isTokenAnswer(answer)) {
    throw new SessionError('bad-token-answer', 'the token endpoint answered no bearer token');
  }
  const { origin, now, before } = facts;
  const refreshToken = answer.refresh_token ?? before?.refreshToken;
  const scopes = answer.scope === undefined ? before?.scopes : wordsOf(answer.scope);
  return {
    accessToken: answer.access_token,
    ...(refreshToken === undefined ? {} : { refreshToken }),
    ...(scopes === undefined ? {} : { scopes }),
    ...(answer.expires_in === undefined ? {} : lifetime(answer.expires_in * 1_000, now)),
    origin,
    grant: before?.grant ?? newGrant(),
  };
}

/** What a store gave back, if it is a token set for this origin. */
export function readTokenSet(value: unknown, origin: string): TokenSet | undefined {
  if (!isRecord(value) || value['origin'] !== origin) return undefined;
  const { accessToken, refreshToken, scopes, expiresAt, renewAt, grant } = value;
  if (!isToken(accessToken) || typeof grant !== 'string') return undefined;
  if (refreshToken !== undefined && !isToken(refreshToken)) return undefined;
  if (scopes !== undefined && !isWords(scopes)) return undefined;
  if (expiresAt !== undefined && !isTime(expiresAt)) return undefined;
  if (renewAt !== undefined && !isTime(renewAt)) return undefined;
  return {
    accessToken,
    ...(refreshToken === undefined ? {} : { refreshToken }),
    ...(scopes === undefined ? {} : { scopes }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
    ...(renewAt === undefined ? {} : { renewAt }),
    origin,
    grant,
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTokenAnswer(value: unknown): value is TokenAnswer {
  if (!isRecord(value)) return false;
  const { access_token, token_type, expires_in, refresh_token, scope } = value;
  return (
    isToken(access_token) &&
    typeof token_type === 'string' &&
    token_type.toLowerCase() === 'bearer' &&
    (expires_in === undefined || isTime(expires_in)) &&
    (refresh_token === undefined || isToken(refresh_token)) &&
    (scope === undefined || typeof scope === 'string')
  );
}

function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function wordsOf(scope: string): readonly string[] {
  return scope.split(' ').filter((word) => word !== '');
}

function lifetime(milliseconds: number, now: number) {
  const expiresAt = now + milliseconds;
  return { expiresAt, renewAt: expiresAt - Math.min(LEEWAY_MS, milliseconds / 4) };
}

function newGrant(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
