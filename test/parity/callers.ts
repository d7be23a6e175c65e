/** The grid of callers that every operation meets, and the credentials that make them real. */
import { SignJWT } from 'jose';
import { roles, schemes, type Dict, type RawOperation } from './document.ts';
import { rolesOf, type Caller, type State } from './oracle.ts';

export const secret = new TextEncoder().encode('parity-tests-sign-with-this-secret-of-theirs');
export const issuer = 'https://issuer.example';
export const audience = 'https://api.example';

const ABSENT: State = { kind: 'absent' };
const allScopes = Object.values(schemes).flatMap((scheme) => scopesOf(scheme));
const roleNames: readonly (string | null)[] = [null, ...Object.keys(roles)];
const strongest = Object.keys(roles).reduce((a, b) =>
  rolesOf(b).length > rolesOf(a).length ? b : a,
);

/** Every state of one scheme, alone and beside every state of the other schemes of the operation. */
export function callersOf(operation: RawOperation): readonly Caller[] {
  const names = [...new Set(operation.security.flatMap((requirement) => Object.keys(requirement)))];
  return names.reduce<readonly Caller[]>(
    (callers, name) =>
      callers.flatMap((caller) =>
        statesOf(operation, name).map((state) => ({ ...caller, [name]: state })),
      ),
    [{}],
  );
}

function statesOf(operation: RawOperation, scheme: string): readonly State[] {
  const asked = operation.security.flatMap((requirement) => requirement[scheme] ?? []);
  const bearer = isBearer(scheme);
  return [
    ABSENT,
    { kind: 'bad', how: 'malformed' },
    { kind: 'bad', how: 'unknown' },
    ...(bearer
      ? ([
          { kind: 'bad', how: 'expired' },
          { kind: 'bad', how: 'wrong audience' },
        ] as const)
      : []),
    ...roleNames.map((role): State => ({ kind: 'good', scopes: allScopes, role })),
    ...asked.map((missing): State => ({
      kind: 'good',
      scopes: allScopes.filter((scope) => scope !== missing),
      role: strongest,
    })),
    { kind: 'good', scopes: [], role: strongest },
  ];
}

export function describeCaller(caller: Caller): string {
  const parts = Object.entries(caller).map(([scheme, state]) => {
    if (state.kind === 'absent') return `no ${scheme}`;
    if (state.kind === 'bad') return `${state.how} ${scheme}`;
    return `${scheme} as ${state.role ?? 'nobody in particular'} with ${scopesInWords(state.scopes)}`;
  });
  return parts.join(', ') || 'anyone';
}

function scopesInWords(scopes: readonly string[]): string {
  if (scopes.length === allScopes.length) return 'every scope';
  if (scopes.length === 0) return 'no scope';
  return `all but ${allScopes.filter((scope) => !scopes.includes(scope)).join(' ')}`;
}

export interface Carried {
  readonly headers: Record<string, string>;
  readonly query: Record<string, string>;
}

/** The caller's credentials as a request carries them. */
export async function carry(caller: Caller): Promise<Carried> {
  const carried: Carried = { headers: {}, query: {} };
  for (const [name, state] of Object.entries(caller)) {
    if (state.kind === 'absent') continue;
    const scheme = schemes[name] ?? {};
    if (isBearer(name)) carried.headers['authorization'] = `Bearer ${await token(state)}`;
    else if (scheme['in'] === 'query') carried.query[String(scheme['name'])] = apiKey(state);
    else if (scheme['in'] === 'header') carried.headers[String(scheme['name'])] = apiKey(state);
    else throw new Error(`no way to carry ${name}`);
  }
  return carried;
}

async function token(state: Exclude<State, { kind: 'absent' }>): Promise<string> {
  if (state.kind === 'bad' && state.how === 'malformed') return 'not.a.token';
  const expired = state.kind === 'bad' && state.how === 'expired';
  const now = Math.floor(Date.now() / 1000);
  const claims = state.kind === 'good' ? { scope: state.scopes.join(' '), role: state.role } : {};
  const key = state.kind === 'bad' && state.how === 'unknown' ? secret.toReversed() : secret;
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(
      state.kind === 'bad' && state.how === 'wrong audience' ? 'https://other.example' : audience,
    )
    .setSubject('018f2f6e-7b1a-7c3d-9e4f-5a6b7c8d9e0f')
    .setJti('parity')
    .setIssuedAt(expired ? now - 7200 : now)
    .setExpirationTime(expired ? now - 3600 : now + 3600)
    .sign(key);
}

/** A key that says who it belongs to: the tests' verifier reads it back. */
function apiKey(state: Exclude<State, { kind: 'absent' }>): string {
  if (state.kind === 'bad') return state.how === 'malformed' ? '%' : 'nobody-knows-this-key';
  return `good.${Buffer.from(JSON.stringify(state)).toString('base64url')}`;
}

export function readApiKey(key: string): Extract<State, { kind: 'good' }> | null {
  if (!key.startsWith('good.')) return null;
  return JSON.parse(Buffer.from(key.slice(5), 'base64url').toString()) as Extract<
    State,
    { kind: 'good' }
  >;
}

export function isBearer(name: string): boolean {
  const type = schemes[name]?.['type'];
  return type === 'oauth2' || type === 'openIdConnect' || schemes[name]?.['scheme'] === 'bearer';
}

function scopesOf(scheme: Dict): readonly string[] {
  const flows = Object.values((scheme['flows'] ?? {}) as Dict<Dict<Dict>>);
  const declared = [
    ...flows.map((flow) => flow['scopes'] ?? {}),
    (scheme['x-scopes'] ?? {}) as Dict,
  ];
  return [...new Set(declared.flatMap((scopes) => Object.keys(scopes)))];
}
