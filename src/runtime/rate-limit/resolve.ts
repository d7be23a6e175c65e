import type { LimitSpec } from '../contract.ts';

/** A policy whose number is known. */
export interface ResolvedLimit {
  /** Names its bucket. */
  readonly name: string;
  readonly limit: number;
  readonly windowSeconds: number;
  readonly key: LimitSpec['key'];
  readonly onStoreFailure: LimitSpec['onStoreFailure'];
}

type Env = Readonly<Record<string, string | undefined>>;

const NAME = /^[A-Za-z0-9._-]{1,128}$/;
/** Timers of Node reach no further. */
const LONGEST_WINDOW_SECONDS = 2_147_483;
const MOST_REQUESTS = 999_999_999_999_999;

/**
 * Reads the numbers that the environment decides. An empty setting counts as missing.
 *
 * @throws {Error} naming the policy and the setting that is missing or no whole number of at
 *   least 1
 */
export function resolveLimits(specs: readonly LimitSpec[], env: Env): readonly ResolvedLimit[] {
  return specs.map(({ name, limit, windowSeconds, key, onStoreFailure }) => {
    if (!NAME.test(name)) throw new Error(`"${name}" cannot name a rate limit`);
    if (!isCount(windowSeconds, LONGEST_WINDOW_SECONDS)) {
      throw new Error(`the window of the rate limit "${name}" must be from 1 second to 24 days`);
    }
    return { name, limit: resolve(name, limit, env), windowSeconds, key, onStoreFailure };
  });
}

function resolve(name: string, limit: LimitSpec['limit'], env: Env): number {
  if (typeof limit === 'number') {
    if (isCount(limit, MOST_REQUESTS)) return limit;
    throw new Error(`the rate limit "${name}" must be a whole number of at least 1`);
  }
  const text = Object.hasOwn(env, limit.env) ? env[limit.env]?.trim() : undefined;
  if (text === undefined || text === '') {
    if (limit.fallback !== undefined) return resolve(name, limit.fallback, env);
    throw new Error(`the rate limit "${name}" needs the setting ${limit.env}, which is not set`);
  }
  const value = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  if (value >= 1) return value;
  throw new Error(
    `${limit.env} must be a whole number of at least 1; the rate limit "${name}" reads it`,
  );
}

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}
