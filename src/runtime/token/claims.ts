import type { JWTPayload } from 'jose';

/** The claims of a verified token (RFC 7519 4, RFC 9068 2.2), frozen through and through. */
export interface Claims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string | readonly string[];
  /** Seconds since the epoch. */
  readonly exp: number;
  /** Seconds since the epoch. */
  readonly iat: number;
  readonly [name: string]: unknown;
}

export interface ClaimRules {
  readonly clockToleranceSeconds: number;
  /** From `iat` to `exp` at most. */
  readonly maxLifetimeSeconds: number;
}

const LAST_SECOND = 253_402_300_799;
const DEEPEST = 32;

/**
 * Checks what jose leaves open: whole and sane times, no future `iat`, a text for `sub` and `jti`.
 * Issuer, audience, `exp` and `nbf` against the clock are jose's.
 *
 * @returns the claims, `null` where they break a rule
 */
export function checkClaims(
  payload: JWTPayload,
  nowSeconds: number,
  rules: ClaimRules,
): Claims | null {
  const { iss, sub, aud, exp, iat, nbf, jti } = payload;
  const texts = isText(iss) && isText(sub) && aud !== undefined;
  const optional = (jti === undefined || isText(jti)) && (nbf === undefined || isSecond(nbf));
  if (!texts || !optional || !isSecond(exp) || !isSecond(iat)) return null;
  if (iat > nowSeconds + rules.clockToleranceSeconds) return null;
  if (exp <= iat || exp - iat > rules.maxLifetimeSeconds) return null;
  if (!freeze(payload, 0)) return null;
  return Object.freeze({ ...payload, iss, sub, aud, exp, iat });
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isSecond(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LAST_SECOND;
}

/** Freezes JSON in place; false where it is nested too deep. */
function freeze(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > DEEPEST) return false;
  Object.freeze(value);
  return Object.values(value).every((item) => freeze(item, depth + 1));
}
