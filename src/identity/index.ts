/** The door of the identity store: users, passwords, sessions, tokens and API keys. */
export type { ApiKey, ApiKeys, NewApiKey } from './api-key.ts';
export { decodeCursor, encodeCursor } from './cursor.ts';
export { openDatabase } from './database.ts';
export { openIdentity } from './identity.ts';
export type { Identity } from './identity.ts';
export type { AdministratorRequest, AdministratorResult } from './administrator.ts';
export type {
  CharacterClass,
  HashingOptions,
  IdentityOptions,
  Lifetimes,
  PasswordOptions,
  SigningOptions,
} from './identity-options.ts';
export { IdentityError } from './identity-error.ts';
export type { IdentityErrorCode } from './identity-error.ts';
export { identityMigrations } from './identity-migrations.ts';
export { containsPattern } from './like-pattern.ts';
export type { Mail, MailKind, Outbox } from './mail.ts';
export { migrate } from './migrate.ts';
export type { Migration } from './migrate.ts';
export type { Page, PageQuery } from './page.ts';
export { serviceKeys } from './service-keys.ts';
export { isStoreFailure } from './store-failure.ts';
export type { ServiceKey } from './service-keys.ts';
export type { Grant, Refresh, Session, Sessions, SignIn } from './session.ts';
export type {
  NewUser,
  PasswordChange,
  Registration,
  User,
  UserPatch,
  UserQuery,
  Users,
} from './user.ts';
