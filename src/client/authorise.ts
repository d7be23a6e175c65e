import { load } from './carriage.ts';
import { choose, type Choice, type Held } from './choose.ts';
import { unlessAborted, type Clock } from './clock.ts';
import type { ClientContract, OperationAccess, SchemeCarrier } from './contract.ts';
import { resolveCredential, type AnyCredential } from './credentials.ts';
import { createOperationIndex } from './operation-index.ts';
import { sendPatiently, type Patience } from './retry.ts';
import { SessionError } from './session-error.ts';
import type { TokenKeeper } from './token-keeper.ts';
import type { TokenSet } from './token-set.ts';

interface Authority {
  readonly contract: ClientContract;
  readonly credentials: ReadonlyMap<string, AnyCredential>;
  readonly base: URL;
  readonly tokens: { readonly scheme: string; readonly keeper: TokenKeeper } | undefined;
  readonly transport: (request: Request) => Promise<Response>;
  readonly patience: Patience;
  readonly clock: Clock;
}

/** What goes with one attempt. */
interface Authorised extends Choice {
  /** The tokens of the session, where they are a part of it. */
  readonly tokens: TokenSet | undefined;
}

/** A fetch that adds to each request what its operation asks for. */
export function authorise(authority: Authority): typeof globalThis.fetch {
  const { contract, base, transport } = authority;
  const { requirements, schemes } = contract;
  const find = createOperationIndex(Object.values(requirements), base);
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const operation = find(request.method, url);
    if (operation === undefined) return transport(request);
    refuseOwnCredential(request, url, operation, schemes);
    return sendPatiently(request, (next) => attempt(authority, operation, next), authority);
  };
}

/** Sends a request; once more with new tokens, if the service says that these have ended. */
async function attempt(
  authority: Authority,
  { security }: OperationAccess,
  request: Request,
): Promise<Response> {
  const first = await unlessAborted(authorisation(authority, security), request.signal);
  const { tokens } = first;
  const spare = tokens === undefined ? undefined : request.clone();
  const response = await send(authority, first, request);
  if (tokens === undefined || spare === undefined || !isRefused(response)) return response;
  const renewed = authority.tokens?.keeper.after(tokens);
  if (renewed === undefined) return response;
  if ((await unlessAborted(renewed, request.signal)) === undefined) return response;
  const second = await unlessAborted(authorisation(authority, security), request.signal);
  if (second.tokens?.grant !== tokens.grant) return response;
  await response.body?.cancel();
  return send(authority, second, spare);
}

async function send(
  { contract, transport }: Authority,
  { carriage }: Authorised,
  request: Request,
): Promise<Response> {
  const ambient = Object.values(contract.schemes).some(isAmbientScheme);
  return transport(await load(request, carriage, ambient ? 'credentials' : 'unknown'));
}

async function authorisation(
  { contract, credentials, tokens }: Authority,
  security: OperationAccess['security'],
): Promise<Authorised> {
  let used: TokenSet | undefined;
  const known = new Map<string, Promise<Held | undefined>>();
  const holdNow = async (name: string): Promise<Held | undefined> => {
    const scheme = Object.hasOwn(contract.schemes, name) ? contract.schemes[name] : undefined;
    if (scheme === undefined) return undefined;
    if (tokens?.scheme === name) {
      used = await tokens.keeper.current();
      if (used === undefined) return undefined;
      const { accessToken, scopes } = used;
      return { scheme, credential: accessToken, ...(scopes === undefined ? {} : { scopes }) };
    }
    const given = credentials.get(name);
    const credential = given === undefined ? given : await resolveCredential(name, scheme, given);
    return credential === undefined ? undefined : { scheme, credential };
  };
  const hold = (name: string): Promise<Held | undefined> => {
    const held = known.get(name) ?? holdNow(name);
    known.set(name, held);
    return held;
  };
  const choice = await choose(security, hold);
  const ours = tokens !== undefined && choice.schemes.includes(tokens.scheme);
  return { ...choice, tokens: ours ? used : undefined };
}

/** RFC 6750, 3.1. Where the answer may not be read across origins, 401 alone has to do. */
function isRefused({ status, headers }: Response): boolean {
  if (status !== 401) return false;
  const challenge = headers.get('WWW-Authenticate');
  return challenge === null || /\berror\s*=\s*"?invalid_token\b/i.test(challenge);
}

function isAmbientScheme(scheme: SchemeCarrier): boolean {
  return scheme.in === 'cookie' || scheme.in === 'connection';
}

/** Two credentials of different makers in one request: nobody could say which of them counts. */
function refuseOwnCredential(
  request: Request,
  url: URL,
  { security }: OperationAccess,
  schemes: ClientContract['schemes'],
): void {
  const asked = new Set(security.flatMap((requirement) => Object.keys(requirement)));
  for (const [name, scheme] of Object.entries(schemes)) {
    const there =
      (scheme.in === 'header' && request.headers.has(scheme.name)) ||
      (scheme.in === 'query' && asked.has(name) && url.searchParams.has(scheme.name));
    if (there) {
      const message = `the request carries a credential of ${name}; give it to the session instead`;
      throw new SessionError('credential-conflict', message);
    }
  }
}
