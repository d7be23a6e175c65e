import type { Page, PageQuery } from './page.ts';

/** A person; times are milliseconds since 1970 UTC. */
export interface User {
  /** UUID, in the order of creation. */
  readonly id: string;
  readonly username: string;
  readonly email: string;
  readonly fullName: string | null;
  /** Plain text, 500 characters at most. */
  readonly bio: string | null;
  /** As assigned; what they inherit is not listed. */
  readonly roles: readonly string[];
  /** Given to the person beside those of the roles. */
  readonly permissions: readonly string[];
  readonly disabled: boolean;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Grows by one with each change. */
  readonly version: number;
}

export interface Registration {
  /** 3 to 64 letters, digits, `.`, `_` or `-`; unique whatever the case. */
  readonly username: string;
  /** Unique whatever the case. */
  readonly email: string;
  readonly password: string;
  readonly fullName?: string | null | undefined;
}

export interface NewUser extends Registration {
  /** Default: the store's default roles. */
  readonly roles?: readonly string[] | undefined;
  readonly permissions?: readonly string[] | undefined;
}

/** What `update` changes; an absent or `undefined` property stays as it is. */
export interface UserPatch {
  readonly fullName?: string | null | undefined;
  readonly bio?: string | null | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly permissions?: readonly string[] | undefined;
  /** Disabling ends every session of the user. */
  readonly disabled?: boolean | undefined;
  /** The change is refused (`version-mismatch`) where the stored version differs. */
  readonly expectedVersion?: number | undefined;
}

export interface UserQuery extends PageQuery {
  /** Part of the username, the e-mail address or the full name; 100 characters count. */
  readonly search?: string | undefined;
  /** Only holders of this role, as assigned. */
  readonly role?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export interface Users {
  /**
   * Registers a person. A known e-mail address has the same outcome in the same time as a new
   * one; its owner is told by mail. Errors: `invalid`, `username-taken`, `busy`.
   */
  register(registration: Registration): Promise<void>;
  /** Errors: `invalid`, `username-taken`, `email-taken`, `busy`. */
  create(user: NewUser): Promise<User>;
  find(id: string): Promise<User | null>;
  /** By username or e-mail address. */
  findByLogin(login: string): Promise<User | null>;
  /** In the order of creation. Errors: `bad-cursor`, `invalid`. */
  list(query: UserQuery): Promise<Page<User>>;
  /** Errors: `not-found`, `invalid`, `version-mismatch`, `last-administrator`. */
  update(id: string, patch: UserPatch): Promise<User>;
  /**
   * Ends every session of the user. Errors: `wrong-password`, `invalid`, `not-found`, `busy`.
   */
  changePassword(id: string, change: PasswordChange): Promise<void>;
  /** Lets password sign-in be tried again after too many failures. */
  unlock(id: string): Promise<void>;
  /** With all it owns here. Errors: `not-found`, `last-administrator`. */
  remove(id: string): Promise<void>;
}

export interface PasswordChange {
  readonly current: string;
  readonly next: string;
}
