// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { operations } from './schema.ts';
import type {
  BearerCredential,
  Handler,
  Principal as AnyPrincipal,
  RequestContext,
  Verifier,
} from 'gatewright/abi';

/** The roles of the contract. */
export type Role = string;

/** What its roles permit. */
export type Permission = string;

/** The scopes that its schemes declare. */
export type Scope = string;

/** Its security schemes. */
export type SchemeName = 'key';

/** Who a credential of a scheme turned out to be. */
export type Principal<Scheme extends SchemeName = SchemeName> =
  Scheme extends SchemeName ? AnyPrincipal<Scheme, Scope, Role, Permission> : never;

/** Where an operation takes no parameters of a kind. */
export type NoParameters = Readonly<Record<string, never>>;

/** What the handler of `POST /subscriptions` is given. */
export interface SubscribeRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: NonNullable<operations['subscribe']['requestBody']>['content']['application/json'];
  readonly principal: Principal<'key'>;
  readonly context: RequestContext;
}

/** What the handler of `POST /subscriptions` may return. */
export type SubscribeResponse =
  | { readonly status: 201 };

/** One function an operation. */
export interface Handlers {
  /**
   * `POST /subscriptions`
   *
   * Who may call it: key.
   */
  readonly subscribe: Handler<SubscribeRequest, SubscribeResponse>;
}

/** One function a security scheme. */
export interface Verifiers {
  readonly key: Verifier<BearerCredential>;
}
