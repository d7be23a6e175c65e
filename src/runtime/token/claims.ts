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
  readonly issuer: string;
  /** One of them must be meant. */
  readonly audience: readonly string[];
  readonly clockToleranceSeconds: number;
  /** From `iat` to `exp` at most. */
  readonly maxLifetimeSeconds: number;
}

type Payload = Readonly<Record<string, unknown>>;

const LAST_SECOND = 253_402_300_799;
const DEEPEST = 32;

/**
 * The claims of a token that may be let in, as what they are from here on: whole and sane times that
 * suit the clock, the issuer, the audience, a text for `sub` and `jti`. `null` where they break a rule.
 */
export function checkClaims(
  payload: Payload,
  nowSeconds: number,
  rules: ClaimRules,
): Claims | null {
  return keepsRules(payload, nowSeconds, rules) && freeze(payload, 0) ? payload : null;
}

function keepsRules(payload: Payload, nowSeconds: number, rules: ClaimRules): payload is Claims {
  const { iss, sub, aud, jti } = payload;
  if (iss !== rules.issuer || !isText(sub) || !isMeant(aud, rules.audience)) return false;
  return (jti === undefined || isText(jti)) && isTimely(payload, nowSeconds, rules);
}

/** RFC 7519 4.1.3. */
function isMeant(aud: unknown, audience: readonly string[]): boolean {
  const named: readonly unknown[] = Array.isArray(aud) ? aud : [aud];
  return named.some((name) => typeof name === 'string' && audience.includes(name));
}

function isTimely({ exp, iat, nbf }: Payload, nowSeconds: number, rules: ClaimRules): boolean {
  const { clockToleranceSeconds: tolerance, maxLifetimeSeconds } = rules;
  if (!isSecond(exp) || !isSecond(iat)) return false;
  if (nbf !== undefined && (!isSecond(nbf) || nbf > nowSeconds + tolerance)) return false;
  if (exp <= nowSeconds - tolerance || iat > nowSeconds + tolerance) return false;
  return exp > iat && exp - iat <= maxLifetimeSeconds;
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
