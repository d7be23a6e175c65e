import { GrantError } from './grant-error.ts';
import { SessionError } from './session-error.ts';
import { requestToken, revokeToken, type TokenEndpoint } from './token-endpoint.ts';
import { isRecord, readTokenSet, tokenSetOf, type TokenSet } from './token-set.ts';
import type { TokenStore } from './token-store.ts';

/** Keeps the tokens of one person: one renewal at a time, whoever waits for it. */
export interface TokenKeeper {
  readonly read: () => Promise<TokenSet | undefined>;
  /** Tokens that are good now, renewed where it is time. */
  readonly current: () => Promise<TokenSet | undefined>;
  /** What comes after tokens that the service has refused: renewed ones, or another sign-in's. */
  readonly after: (refused: TokenSet) => Promise<TokenSet | undefined>;
  readonly ask: (
    parameters: Readonly<Record<string, string>>,
    signal?: AbortSignal,
  ) => Promise<TokenSet>;
  readonly adopt: (answer: unknown) => Promise<TokenSet>;
  /** Forgets the tokens and gives them back; whether the service took them. */
  readonly end: () => Promise<boolean>;
}

export interface TokenKeeperOptions {
  readonly endpoint: TokenEndpoint;
  readonly store: TokenStore;
  readonly origin: string;
  readonly onEnded: () => void;
}

/** @throws {GrantError} and what fetch throws, from each method that may renew */
export function createTokenKeeper(options: TokenKeeperOptions): TokenKeeper {
  const { endpoint, store, origin } = options;
  const { now } = endpoint.clock;
  const alone = oneAtATime(store);
  let renewal: Promise<TokenSet | undefined> | undefined;

  const read = async () => readTokenSet(await store.read(), origin);

  async function adopt(answer: unknown, scope?: string): Promise<TokenSet> {
    const tokens = tokenSetOf(withScope(answer, scope), { origin, now: now() });
    await alone(async () => store.write(tokens));
    return tokens;
  }

  function renew(stale: TokenSet): Promise<TokenSet | undefined> {
    renewal ??= alone(() => exchange(options, read, stale)).finally(() => {
      renewal = undefined;
    });
    return renewal;
  }

  return {
    read,
    adopt,
    after: renew,
    async current() {
      const tokens = await read();
      if (tokens === undefined || !isDue(tokens.renewAt, now())) return tokens;
      const good = !isDue(tokens.expiresAt, now());
      if (tokens.refreshToken === undefined) return good ? tokens : undefined;
      return renew(tokens).catch((error: unknown) => {
        if (good) return tokens;
        throw error;
      });
    },
    ask: async (parameters, signal) =>
      adopt(await requestToken(endpoint, parameters, signal), parameters['scope']),
    async end() {
      const tokens = await alone(async () => {
        const held = await read();
        await store.write(undefined);
        return held;
      });
      if (tokens === undefined) return true;
      const { refreshToken, accessToken } = tokens;
      return refreshToken === undefined
        ? revokeToken(endpoint, accessToken, 'access_token')
        : revokeToken(endpoint, refreshToken, 'refresh_token');
    },
  };
}

/** Reads again first: somebody who shares the store may have renewed them meanwhile. */
async function exchange(
  { endpoint, store, origin, onEnded }: TokenKeeperOptions,
  read: () => Promise<TokenSet | undefined>,
  stale: TokenSet,
): Promise<TokenSet | undefined> {
  const before = await read();
  if (before?.accessToken !== stale.accessToken) return before;
  try {
    if (before.refreshToken === undefined) throw new GrantError(400, 'no-refresh-token');
    const parameters = { grant_type: 'refresh_token', refresh_token: before.refreshToken };
    const answer = await requestToken(endpoint, parameters);
    const tokens = tokenSetOf(answer, { origin, now: endpoint.clock.now(), before });
    await store.write(tokens);
    return tokens;
  } catch (error) {
    if (!(error instanceof GrantError && error.final)) throw error;
    await store.write(undefined);
    onEnded();
    return undefined;
  }
}

function isDue(time: number | undefined, now: number): boolean {
  return time !== undefined && now >= time;
}

/** An endpoint that does not say what it granted has granted what was asked for (RFC 6749, 5.1). */
function withScope(answer: unknown, scope: string | undefined): unknown {
  return scope === undefined || !isRecord(answer) ? answer : { scope, ...answer };
}

function oneAtATime(store: TokenStore): <T>(work: () => Promise<T>) => Promise<T> {
  let tail: Promise<unknown> = Promise.resolve();
  return (work) => {
    const run = tail.then(() => shared(store, work));
    tail = run.catch(() => undefined);
    return run;
  };
}

async function shared<T>({ exclusive }: TokenStore, work: () => Promise<T>): Promise<T> {
  if (exclusive === undefined) return work();
  const results: T[] = [];
  await exclusive(async () => {
    results.push(await work());
  });
  if (results.length === 1) return results[0] as T;
  throw new SessionError('bad-option', 'store.exclusive must run the work once, and wait for it');
}
