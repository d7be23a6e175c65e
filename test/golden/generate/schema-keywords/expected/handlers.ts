// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Readable, Writable, operations } from './schema.ts';
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

/** What the handler of `PUT /pets` is given. */
export interface PutPetRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: NonNullable<operations['putPet']['requestBody']>['content']['application/json'];
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `PUT /pets` may return. */
export type PutPetResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['putPet']['responses'][200]['content']['application/json'];
    };

/** What the handler of `POST /things` is given. */
export interface KeepThingRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: Writable<NonNullable<operations['keepThing']['requestBody']>['content']['application/json']>;
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `POST /things` may return. */
export type KeepThingResponse =
  | {
      readonly status: 201;
      readonly type?: 'application/json';
      readonly body: Readable<operations['keepThing']['responses'][201]['content']['application/json']>;
    };

/** One function an operation. */
export interface Handlers {
  /**
   * `PUT /pets`
   *
   * Who may call it: anyone, without a credential.
   */
  readonly putPet: Handler<PutPetRequest, PutPetResponse>;
  /**
   * `POST /things`
   *
   * Who may call it: anyone, without a credential.
   */
  readonly keepThing: Handler<KeepThingRequest, KeepThingResponse>;
}

/** One function a security scheme. */
export type Verifiers = Readonly<Record<string, never>>;
