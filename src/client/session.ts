import { authorise } from './authorise.ts';
import { systemClock } from './clock.ts';
import type { ClientContract, ScopeOf } from './contract.ts';
import { patienceOf } from './retry.ts';
import { SessionError } from './session-error.ts';
import {
  baseOf,
  credentialsOf,
  managedScheme,
  tokenUrlOf,
  type SessionOptions,
} from './session-options.ts';
import type { TokenEndpoint } from './token-endpoint.ts';
import { createTokenKeeper, type TokenKeeper } from './token-keeper.ts';
import type { TokenAnswer, TokenSet } from './token-set.ts';
import { memoryTokenStore } from './token-store.ts';

/** Name and password, and what to ask for. */
export interface SignIn<Scope extends string> {
  readonly username: string;
  readonly password: string;
  /** The scopes to ask for, or a text with any others; all that the account allows by default. */
  readonly scope?: readonly Scope[] | string;
  readonly signal?: AbortSignal;
}

/** What is known of a sign-in. It holds no token. */
export interface SignedIn {
  /** What was granted, where the service said so. */
  readonly scopes: readonly string[] | undefined;
  /** Milliseconds since 1970. Renewed by itself where the service gave a refresh token. */
  readonly expiresAt: number | undefined;
}

/** A caller of the API: it knows who calls, and what each operation asks for. */
export interface Session<C extends ClientContract = ClientContract> {
  /** For the generated client: `client.setConfig(session.config)`. */
  readonly config: { readonly baseUrl: string; readonly fetch: typeof globalThis.fetch };
  /** A fetch that sends to each operation of the contract what it asks for, and nothing else. */
  readonly fetch: typeof globalThis.fetch;
  /** @throws {GrantError} where the service refuses */
  readonly signIn: (request: SignIn<ScopeOf<C>>) => Promise<SignedIn>;
  /** Takes tokens that came by another way, such as a sign-in operation of the contract's own. */
  readonly adopt: (answer: TokenAnswer) => Promise<SignedIn>;
  /** Forgets the tokens, then gives them back; says whether the service took them. */
  readonly signOut: () => Promise<'revoked' | 'forgotten'>;
  /** Who is signed in, without asking the service. */
  readonly signedIn: () => Promise<SignedIn | undefined>;
}

/**
 * A session for one API. It sends a credential to the origin of `baseUrl` only, follows no redirect
 * with one, and sends none to an operation that the contract does not know.
 *
 * @throws {SessionError} `bad-option`
 */
export function createSession<const C extends ClientContract>(
  options: SessionOptions<C>,
): Session<C> {
  const base = baseOf(options.baseUrl);
  const scheme = managedScheme(options);
  const credentials = credentialsOf(options);
  const settings = {
    transport: options.fetch ?? ((request: Request) => globalThis.fetch(request)),
    patience: patienceOf(options.retry),
    clock: options.clock ?? systemClock,
  };
  const keeper = scheme === undefined ? undefined : keeperOf(options, scheme, base, settings);
  const tokens = keeper === undefined || scheme === undefined ? undefined : { scheme, keeper };
  const fetch = authorise({ contract: options.contract, credentials, base, tokens, ...settings });
  const needed = (): TokenKeeper => keeper ?? fail();
  return {
    config: { baseUrl: base.href.replace(/\/$/, ''), fetch },
    fetch,
    signIn: async (request) => factsOf(await needed().ask(...passwordGrant(request))),
    adopt: async (answer) => factsOf(await needed().adopt(answer)),
    signOut: async () => ((await needed().end()) ? 'revoked' : 'forgotten'),
    async signedIn() {
      const held = await keeper?.read();
      return held === undefined ? undefined : factsOf(held);
    },
  };
}

function keeperOf<C extends ClientContract>(
  options: SessionOptions<C>,
  scheme: string,
  base: URL,
  settings: Pick<TokenEndpoint, 'transport' | 'patience' | 'clock'>,
): TokenKeeper {
  if (options.tokenUrl !== undefined) tokenUrlOf(undefined, options.tokenUrl, base);
  const { contract, clientId, store = memoryTokenStore(), onEnded = () => {} } = options;
  const endpoint = {
    tokenUrl: () => tokenUrlOf(contract.schemes[scheme], options.tokenUrl, base),
    revocationUrl: revocationUrlOf(contract, base),
    clientId,
    ...settings,
  };
  return createTokenKeeper({ endpoint, store, origin: base.origin, onEnded });
}

function revocationUrlOf({ revocation, requirements }: ClientContract, base: URL) {
  if (typeof revocation !== 'string') return undefined;
  const operation = Object.hasOwn(requirements, revocation) ? requirements[revocation] : undefined;
  return operation && new URL(`${base.href.replace(/\/$/, '')}${operation.path}`);
}

function passwordGrant({
  username,
  password,
  scope,
  signal,
}: SignIn<string>): Parameters<TokenKeeper['ask']> {
  const words = typeof scope === 'string' ? scope : scope?.join(' ');
  const parameters: Record<string, string> = { grant_type: 'password', username, password };
  if (words !== undefined && words !== '') parameters['scope'] = words;
  return signal === undefined ? [parameters] : [parameters, signal];
}

function factsOf({ scopes, expiresAt }: TokenSet): SignedIn {
  return { scopes, expiresAt };
}

function fail(): never {
  throw new SessionError('bad-option', 'no scheme to sign in for is clear; give the option scheme');
}
