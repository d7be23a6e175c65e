import type { Verified } from '../runtime/types.ts';

export interface NewApiKey {
  /** 1 to 100 characters. */
  readonly name: string;
  /** Cut to what the owner's roles allow. */
  readonly scopes: readonly string[];
  /** The scopes of the credential that asks: the key gets none beyond them. */
  readonly within?: readonly string[] | undefined;
  /** Milliseconds since 1970 UTC, in the future; absent or `null`: no end. */
  readonly expiresAt?: number | null | undefined;
}

/** A key without its secret; times are milliseconds since 1970 UTC. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** Public: tells which key it is. The key reads `gw_<prefix>_<secret>`. */
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly createdAt: number;
  readonly expiresAt: number | null;
  /** To the minute. */
  readonly lastUsedAt: number | null;
}

export interface ApiKeys {
  /**
   * `secret` is the whole key and is shown this once. Errors: `not-found` (no such user),
   * `invalid` (none of the scopes is allowed), `too-many-keys` (50).
   */
  create(
    userId: string,
    key: NewApiKey,
  ): Promise<{ readonly key: ApiKey; readonly secret: string }>;
  /** Those of a person that are not revoked, newest first. */
  list(userId: string): Promise<readonly ApiKey[]>;
  /** `false`: the person has no such key. */
  revoke(userId: string, keyId: string): Promise<boolean>;
  /**
   * Subject, roles and permissions are the owner's, read now; `credentialId` is the key's id. A
   * promise only where the store must be waited for.
   */
  verify(key: string): Verified | null | Promise<Verified | null>;
}
