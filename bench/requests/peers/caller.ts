import { importJWK, jwtVerify, type JWTPayload } from 'jose';
import { ROLE, type Setup } from '../domain/setup.ts';

/** Who a token belongs to. */
export interface Caller {
  readonly subject: string;
  readonly scopes: readonly string[];
  readonly roles: readonly string[];
}

/** Throws where the token is missing or bad. */
export type Authenticate = (authorization: string | undefined) => Promise<Caller>;

const MOST_REMEMBERED = 1_000;

/** Verifies tokens with jose, as its documentation does; remembers them where the setup says so. */
export async function authenticator(setup: Setup): Promise<Authenticate> {
  const key = await importJWK(setup.key, setup.algorithm);
  const { issuer, audience, algorithm, remember } = setup;
  const options = { issuer, audience, algorithms: [algorithm], requiredClaims: ['exp', 'sub'] };
  const remembered = new Map<string, Remembered>();
  return async (authorization) => {
    if (!authorization?.startsWith('Bearer ')) throw new Error('a token is missing');
    const token = authorization.slice('Bearer '.length);
    const known = remembered.get(token);
    if (known !== undefined && known.until > Date.now()) return known.caller;
    const { payload } = await jwtVerify(token, key, options);
    const caller = callerOf(payload);
    if (remember) keep(remembered, token, { caller, until: (payload.exp ?? 0) * 1000 });
    return caller;
  };
}

interface Remembered {
  readonly caller: Caller;
  /** Milliseconds since 1970. */
  readonly until: number;
}

function keep(remembered: Map<string, Remembered>, token: string, entry: Remembered): void {
  remembered.delete(token);
  remembered.set(token, entry);
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
}

export function callerOf({ sub, scope, roles }: JWTPayload): Caller {
  return {
    subject: sub ?? '',
    scopes: typeof scope === 'string' ? scope.split(' ') : [],
    roles: Array.isArray(roles) ? roles.map(String) : [],
  };
}

/** Whether a caller has the scope, and the role that every operation asks for. */
export function mayCall({ scopes, roles }: Caller, scope: string): boolean {
  return scopes.includes(scope) && roles.includes(ROLE);
}
