import { availableParallelism } from 'node:os';
import type { Knex } from 'knex';
import type { RoleSpec } from '../runtime/contract.ts';

export interface IdentityOptions {
  /** From `openDatabase`, migrated. Closing it is the caller's. */
  readonly db: Knex;
  /** `contract.roles`. */
  readonly roles: Readonly<Record<string, RoleSpec>>;
  readonly signing: SigningOptions;
  readonly issuer: string;
  readonly audience: string;
  readonly lifetimes?: Lifetimes;
  readonly passwords?: PasswordOptions;
  /** Of those who register. Default `['user']`. */
  readonly defaultRoles?: readonly string[];
  /** Default `admin`. */
  readonly administratorRole?: string;
  /** The public first-party client. Default `first-party`. */
  readonly clientId?: string;
  /** Milliseconds since 1970; default `Date.now`. */
  readonly now?: () => number;
  /** `test` alone lets passwords be hashed below the floor. Default `production`. */
  readonly environment?: 'development' | 'test' | 'staging' | 'production';
}

/** The secret holds at least as many bytes as the algorithm's hash: 32, 48 or 64. */
export interface SigningOptions {
  readonly algorithm: 'HS256' | 'HS384' | 'HS512';
  readonly secret: Uint8Array;
}

/** Seconds. */
export interface Lifetimes {
  /** Default 900, 86,400 at most. */
  readonly accessToken?: number;
  /** Default 7 days. */
  readonly refreshToken?: number;
  /** A session that nobody uses ends. Default 7 days. */
  readonly sessionIdle?: number;
  /** Every session ends. Default 30 days. */
  readonly sessionMax?: number;
  /** How long a used refresh token gives the same child again: 0 (default) to 10. */
  readonly refreshGrace?: number;
}

export interface PasswordOptions {
  /** Characters, 8 to 64. Default 12. */
  readonly minLength?: number;
  /** Default none. */
  readonly require?: readonly CharacterClass[];
  readonly hashing?: HashingOptions;
}
export type CharacterClass = 'upper' | 'lower' | 'digit' | 'symbol';

/** argon2id; below the floor (19456 KiB, 2 passes, 1 lane) only in the environment `test`. */
export interface HashingOptions {
  readonly memoryKiB?: number;
  readonly passes?: number;
  readonly lanes?: number;
  /** Hashes at a time. Default 2, on a machine of one or two processors 1. */
  readonly concurrency?: number;
  /** How many may wait; one more is `busy`. Default 50. */
  readonly queue?: number;
}

/** `IdentityOptions` with every default filled in. */
export interface ResolvedOptions {
  readonly db: Knex;
  readonly roles: Readonly<Record<string, RoleSpec>>;
  readonly signing: SigningOptions;
  readonly issuer: string;
  readonly audience: string;
  readonly lifetimes: Required<Lifetimes>;
  readonly passwords: {
    readonly minLength: number;
    readonly require: readonly CharacterClass[];
    readonly hashing: Required<HashingOptions>;
  };
  readonly defaultRoles: readonly string[];
  readonly administratorRole: string;
  readonly clientId: string;
  readonly now: () => number;
}

const DAY = 86_400;
const LIFETIMES: Required<Lifetimes> = {
  accessToken: 900,
  refreshToken: 7 * DAY,
  sessionIdle: 7 * DAY,
  sessionMax: 30 * DAY,
  refreshGrace: 0,
};
const LIFETIME_CAPS: Required<Lifetimes> = {
  accessToken: DAY,
  refreshToken: 366 * DAY,
  sessionIdle: 366 * DAY,
  sessionMax: 366 * DAY,
  refreshGrace: 10,
};
const HASHING: Required<HashingOptions> = {
  memoryKiB: 19_456,
  passes: 2,
  lanes: 1,
  concurrency: availableParallelism() > 2 ? 2 : 1,
  queue: 50,
};
const HASHING_CAPS: Required<HashingOptions> = {
  memoryKiB: 262_144,
  passes: 10,
  lanes: 4,
  concurrency: 4,
  queue: 1_000,
};
const SECRET_BYTES = { HS256: 32, HS384: 48, HS512: 64 } as const;

/** Fills in the defaults. Throws, naming the option, where one is missing or unsafe. */
export function resolveOptions(options: IdentityOptions): ResolvedOptions {
  const { passwords = {}, environment = 'production' } = options;
  checkSigning(options.signing);
  const resolved = {
    db: options.db,
    roles: options.roles,
    signing: options.signing,
    issuer: named('issuer', options.issuer),
    audience: named('audience', options.audience),
    lifetimes: resolveLifetimes(options.lifetimes ?? {}),
    passwords: {
      minLength: within('passwords.minLength', passwords.minLength ?? 12, 8, 64),
      require: passwords.require ?? [],
      hashing: resolveHashing(passwords.hashing ?? {}, environment),
    },
    defaultRoles: options.defaultRoles ?? ['user'],
    administratorRole: options.administratorRole ?? 'admin',
    clientId: named('clientId', options.clientId ?? 'first-party'),
    now: options.now ?? Date.now,
  };
  for (const role of [...resolved.defaultRoles, resolved.administratorRole]) {
    if (!Object.hasOwn(options.roles, role)) {
      throw new Error(`the contract has no role "${role}"; declare it in x-roles`);
    }
  }
  return resolved;
}

function checkSigning({ algorithm, secret }: SigningOptions): void {
  if (!Object.hasOwn(SECRET_BYTES, algorithm)) {
    throw new Error('signing.algorithm is HS256, HS384 or HS512');
  }
  const bytes = SECRET_BYTES[algorithm];
  if (secret.byteLength < bytes) {
    throw new Error(`signing.secret has fewer than the ${bytes} bytes that ${algorithm} needs`);
  }
}

function resolveLifetimes(given: Lifetimes): Required<Lifetimes> {
  const seconds = (name: keyof Lifetimes, least: number): number =>
    within(`lifetimes.${name}`, given[name] ?? LIFETIMES[name], least, LIFETIME_CAPS[name]);
  return {
    accessToken: seconds('accessToken', 1),
    refreshToken: seconds('refreshToken', 1),
    sessionIdle: seconds('sessionIdle', 1),
    sessionMax: seconds('sessionMax', 1),
    refreshGrace: seconds('refreshGrace', 0),
  };
}

function resolveHashing(
  given: HashingOptions,
  environment: NonNullable<IdentityOptions['environment']>,
): Required<HashingOptions> {
  const cost = (name: 'memoryKiB' | 'passes' | 'lanes', least: number): number => {
    const floor = environment === 'test' ? least : HASHING[name];
    return within(
      `passwords.hashing.${name}`,
      given[name] ?? HASHING[name],
      floor,
      HASHING_CAPS[name],
    );
  };
  const bound = (name: 'concurrency' | 'queue', least: number): number =>
    within(`passwords.hashing.${name}`, given[name] ?? HASHING[name], least, HASHING_CAPS[name]);
  return {
    memoryKiB: cost('memoryKiB', 1_024),
    passes: cost('passes', 1),
    lanes: cost('lanes', 1),
    concurrency: bound('concurrency', 1),
    queue: bound('queue', 0),
  };
}

function within(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`${name} is a whole number from ${least} to ${most}`);
}

function named(name: string, value: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`${name} is missing`);
}
