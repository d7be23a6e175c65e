// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { operations } from './schema.ts';
import type { Handler, Principal as AnyPrincipal, RequestContext } from 'gatewright/abi';

/** The roles of the contract. */
export type Role = string;

/** What its roles permit. */
export type Permission = string;

/** The scopes that its schemes declare. */
export type Scope = string;

/** Its security schemes. */
export type SchemeName = never;

/** Who a credential of a scheme turned out to be. */
export type Principal<Scheme extends SchemeName = SchemeName> =
  Scheme extends SchemeName ? AnyPrincipal<Scheme, Scope, Role, Permission> : never;

/** Where an operation takes no parameters of a kind. */
export type NoParameters = Readonly<Record<string, never>>;

/** What the handler of `PUT /trees` is given. */
export interface PutTreeRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: NonNullable<operations['putTree']['requestBody']>['content']['application/json'];
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `PUT /trees` may return. */
export type PutTreeResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['putTree']['responses'][200]['content']['application/json'];
    };

/** What the handler of `POST /values` is given. */
export interface KeepValueRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: NonNullable<operations['keepValue']['requestBody']>['content']['application/json'];
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `POST /values` may return. */
export type KeepValueResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['keepValue']['responses'][200]['content']['application/json'];
    };

/** One function an operation. */
export interface Handlers {
  /**
   * `PUT /trees`
   *
   * Who may call it: anyone, without a credential.
   */
  readonly putTree: Handler<PutTreeRequest, PutTreeResponse>;
  /**
   * `POST /values`
   *
   * Who may call it: anyone, without a credential.
   */
  readonly keepValue: Handler<KeepValueRequest, KeepValueResponse>;
}

/** One function a security scheme. */
export type Verifiers = Readonly<Record<string, never>>;
