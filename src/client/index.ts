export { ambient } from './credentials.ts';
export type {
  Ambient,
  BasicCredential,
  Credentials,
  CredentialOf,
  Supplied,
} from './credentials.ts';
export type { Clock } from './clock.ts';
export type { ClientContract, OperationAccess, SchemeCarrier, ScopeOf } from './contract.ts';
export { GrantError } from './grant-error.ts';
export { isProblem, ProblemError } from './problem-error.ts';
export type { ProblemBody } from './problem-error.ts';
export type { RetryOptions } from './retry.ts';
export { createSession } from './session.ts';
export type { Session, SignedIn, SignIn } from './session.ts';
export { SessionError } from './session-error.ts';
export type { SessionErrorCode } from './session-error.ts';
export type { SessionOptions } from './session-options.ts';
export type { TokenAnswer, TokenSet } from './token-set.ts';
export { memoryTokenStore } from './token-store.ts';
export type { TokenStore } from './token-store.ts';
export { unwrap } from './unwrap.ts';
export type { DataOf, Outcome } from './unwrap.ts';
