// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { operations } from './schema.ts';
import type {
  ApiKeyCredential,
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
export type SchemeName = 'staffKey';

/** Who a credential of a scheme turned out to be. */
export type Principal<Scheme extends SchemeName = SchemeName> =
  Scheme extends SchemeName ? AnyPrincipal<Scheme, Scope, Role, Permission> : never;

/** Where an operation takes no parameters of a kind. */
export type NoParameters = Readonly<Record<string, never>>;

/** What the handler of `DELETE /people` is given. */
export interface RemovePeopleRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'staffKey'>;
  readonly context: RequestContext;
}

/** What the handler of `DELETE /people` may return. */
export type RemovePeopleResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['removePeople']['responses'][200]['content']['application/json'];
    };

/** What the handler of `GET /people` is given. */
export interface ListPeopleRequest {
  readonly params: NoParameters;
  readonly query: Readonly<NonNullable<operations['listPeople']['parameters']['query']>>;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `GET /people` may return. */
export type ListPeopleResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['listPeople']['responses'][200]['content']['application/json'];
    };

/** One function an operation. */
export interface Handlers {
  /**
   * `DELETE /people`
   *
   * Who may call it: staffKey; 5 a second in all.
   */
  readonly removePeople: Handler<RemovePeopleRequest, RemovePeopleResponse>;
  /**
   * `GET /people`
   *
   * Who may call it: anyone, without a credential; 5 a second in all.
   */
  readonly listPeople: Handler<ListPeopleRequest, ListPeopleResponse>;
}

/** One function a security scheme. */
export interface Verifiers {
  readonly staffKey: Verifier<ApiKeyCredential>;
}
