import type { Clock } from './clock.ts';
import type { ClientContract, SchemeCarrier } from './contract.ts';
import type { AnyCredential, Credentials } from './credentials.ts';
import type { RetryOptions } from './retry.ts';
import { SessionError } from './session-error.ts';
import type { TokenStore } from './token-store.ts';

/** What `createSession` is given. */
export interface SessionOptions<C extends ClientContract> {
  /**
   * Where the API is, with its base path: `https://api.example.com/v1`. Relative to the page in a
   * browser. Credentials go to this origin only.
   */
  readonly baseUrl: string;
  /** `import * as contract from './generated/client.ts'`. */
  readonly contract: C;
  /** What the session does not get by signing in: API keys, tokens from elsewhere, passwords. */
  readonly credentials?: Credentials<C>;
  /** The scheme whose tokens the session keeps; the contract's only oauth2 scheme by default. */
  readonly scheme?: keyof C['schemes'] & string;
  /** Where tokens are kept; in memory by default. */
  readonly store?: TokenStore;
  /** `client_id`, for a token endpoint that asks for one. A browser can keep no secret. */
  readonly clientId?: string;
  /** The token endpoint, where the contract's is not the one, or is at another origin. */
  readonly tokenUrl?: string;
  /** Waits for 429 and 503 with `Retry-After`. Without it they are answers like others. */
  readonly retry?: RetryOptions;
  /** Called when a sign-in has ended without `signOut`: ask the person to sign in again. */
  readonly onEnded?: () => void;
  /** The fetch beneath; the global one by default. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** The machine's by default. */
  readonly clock?: Clock;
}

/** @throws {SessionError} `bad-option` */
export function baseOf(baseUrl: string): URL {
  const url = parseUrl('baseUrl', baseUrl, pageAddress());
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new SessionError('bad-option', 'baseUrl must be an origin and a path, nothing else');
  }
  return url;
}

/**
 * The credentials by scheme.
 *
 * @throws {SessionError} `bad-option`, for a scheme that the contract does not have
 */
export function credentialsOf<C extends ClientContract>({
  contract,
  credentials = {},
}: SessionOptions<C>): ReadonlyMap<string, AnyCredential> {
  const given: [string, AnyCredential | undefined][] = Object.entries(credentials);
  const unknown = given.find(([name]) => !Object.hasOwn(contract.schemes, name));
  if (unknown === undefined) {
    return new Map(given.flatMap(([name, one]) => (one === undefined ? [] : [[name, one]])));
  }
  const message = `credentials.${unknown[0]}: the contract has no such scheme`;
  throw new SessionError('bad-option', message);
}

/**
 * The scheme whose tokens the session keeps: the one that is named, else the only oauth2 scheme, or
 * the only one with a `password` flow. None where that is not clear.
 *
 * @throws {SessionError} `bad-option`
 */
export function managedScheme<C extends ClientContract>(
  options: SessionOptions<C>,
): string | undefined {
  const { contract, scheme } = options;
  const given = credentialsOf(options);
  const free = Object.entries(contract.schemes).filter(([name]) => !given.has(name));
  if (scheme !== undefined) {
    if (free.some(([name, carrier]) => name === scheme && isBearer(carrier))) return scheme;
    const message = `scheme: ${scheme} must carry a bearer token, and not be in credentials`;
    throw new SessionError('bad-option', message);
  }
  const oauth2 = free.filter(([, { kind }]) => kind === 'oauth2');
  const password = oauth2.filter(([, carrier]) => passwordFlow(carrier) !== undefined);
  const [only, another] = password.length > 0 ? password : oauth2;
  return another === undefined ? only?.[0] : undefined;
}

/**
 * The token endpoint of a scheme. One at another origin is used only where the options name it: the
 * contract alone does not send a password there.
 *
 * @throws {SessionError} `bad-option`
 */
export function tokenUrlOf(
  carrier: SchemeCarrier | undefined,
  tokenUrl: string | undefined,
  base: URL,
): URL {
  if (tokenUrl !== undefined) return parseUrl('tokenUrl', tokenUrl, base.href);
  const declared = carrier && passwordFlow(carrier);
  if (declared === undefined) {
    throw new SessionError('bad-option', 'the contract has no password flow; give tokenUrl');
  }
  const url = parseUrl('tokenUrl', declared.tokenUrl, base.href);
  if (url.origin === base.origin) return url;
  throw new SessionError(
    'bad-option',
    `the contract's token endpoint is at ${url.origin}; give tokenUrl to send passwords there`,
  );
}

function isBearer(carrier: SchemeCarrier): boolean {
  return 'prefix' in carrier && carrier.prefix === 'Bearer';
}

function passwordFlow(carrier: SchemeCarrier): { readonly tokenUrl: string } | undefined {
  return 'password' in carrier ? carrier.password : undefined;
}

function parseUrl(option: string, text: string, base: string | undefined): URL {
  if (!URL.canParse(text, base)) {
    throw new SessionError('bad-option', `${option} must be an absolute URL`);
  }
  const url = new URL(text, base);
  if (url.protocol === 'https:' || url.protocol === 'http:') return url;
  throw new SessionError('bad-option', `${option} must begin with https:// or http://`);
}

function pageAddress(): string | undefined {
  const { location } = globalThis as { readonly location?: { readonly href: string } };
  return location?.href;
}
