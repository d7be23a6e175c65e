import type { Verified } from '../runtime/types.ts';

export interface SignIn {
  /** Username or e-mail address. */
  readonly login: string;
  readonly password: string;
  /** Empty or absent: all that the person's roles allow. */
  readonly scopes?: readonly string[] | undefined;
  /** Default: the store's first-party client. */
  readonly clientId?: string | undefined;
  readonly userAgent?: string | undefined;
  readonly address?: string | undefined;
}

export interface Refresh {
  readonly refreshToken: string;
  /** A part of what was granted at sign-in; empty or absent: all of it. */
  readonly scopes?: readonly string[] | undefined;
  readonly clientId?: string | undefined;
}

/** The answer of the token endpoint, RFC 6749 sections 5.1 and 5.2. */
export type Grant =
  | {
      readonly granted: true;
      readonly accessToken: string;
      /** Seconds. */
      readonly expiresIn: number;
      readonly refreshToken: string;
      readonly scopes: readonly string[];
      readonly userId: string;
      readonly sessionId: string;
    }
  | { readonly granted: false; readonly error: 'invalid_grant' | 'invalid_scope' };

/** A sign-in that has not ended; times are milliseconds since 1970 UTC. */
export interface Session {
  readonly id: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly userAgent: string | null;
  readonly address: string | null;
  readonly createdAt: number;
  readonly lastUsedAt: number;
  readonly expiresAt: number;
}

export interface Sessions {
  /** Errors: `busy`; a refusal is a `Grant`. */
  signIn(request: SignIn): Promise<Grant>;
  /** Rotates the token; one that was used before ends the session. */
  refresh(request: Refresh): Promise<Grant>;
  /**
   * Ends the session of an access or refresh token, RFC 7009; unknown tokens do nothing, nor
   * does a client that the token was not issued to.
   */
  revoke(token: string, clientId?: string): Promise<void>;
  /** Ends a session; `userId` limits it to that person's. `false`: there was none. */
  end(sessionId: string, userId?: string): Promise<boolean>;
  /** Ends every session of a person; gives their number. */
  endAll(userId: string): Promise<number>;
  /** The living ones of a person, newest first, 100 at most. */
  list(userId: string): Promise<readonly Session[]>;
  /**
   * What `jwtVerifier` asks of a token whose signature holds: session and user are looked up
   * now; scopes are the token's as far as the roles allow them now. A promise only where the
   * store must be waited for.
   */
  accept(claims: Readonly<Record<string, unknown>>): Verified | null | Promise<Verified | null>;
  /** Deletes what ended more than `olderThanDays` (default 30) ago; gives the number. */
  sweep(olderThanDays?: number): Promise<number>;
}
