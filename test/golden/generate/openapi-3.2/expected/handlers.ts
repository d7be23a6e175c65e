// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { operations } from './schema.ts';
import type {
  BearerCredential,
  BinaryBody,
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
export type Scope = 'items:read';

/** Its security schemes. */
export type SchemeName = 'device' | 'old';

/** Who a credential of a scheme turned out to be. */
export type Principal<Scheme extends SchemeName = SchemeName> =
  Scheme extends SchemeName ? AnyPrincipal<Scheme, Scope, Role, Permission> : never;

/** Where an operation takes no parameters of a kind. */
export type NoParameters = Readonly<Record<string, never>>;

/** What the handler of `GET /events` is given. */
export interface WatchEventsRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `GET /events` may return. */
export type WatchEventsResponse =
  | { readonly status: 200; readonly type: 'application/jsonl'; readonly body: BinaryBody }
  | { readonly status: 200; readonly type: 'text/event-stream'; readonly body: BinaryBody };

/** What the handler of `GET /found` is given. */
export interface FindByFormRequest {
  readonly params: NoParameters;
  readonly query: Readonly<operations['findByForm']['parameters']['query']>;
  readonly headers: NoParameters;
  readonly cookies: Readonly<NonNullable<operations['findByForm']['parameters']['cookie']>>;
  readonly body: undefined;
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `GET /found` may return. */
export type FindByFormResponse =
  | { readonly status: 204 };

/** What the handler of `LINK /search` is given. */
export interface LinkItemsRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'device'>;
  readonly context: RequestContext;
}

/** What the handler of `LINK /search` may return. */
export type LinkItemsResponse =
  | { readonly status: 204 };

/** What the handler of `QUERY /search` is given. */
export interface SearchItemsRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: NonNullable<operations['searchItems']['requestBody']>['content']['application/json'];
  readonly principal: Principal<'device' | 'old'>;
  readonly context: RequestContext;
}

/** What the handler of `QUERY /search` may return. */
export type SearchItemsResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: operations['searchItems']['responses'][200]['content']['application/json'];
    };

/** What the handler of `GET /selected` is given. */
export interface SelectRequest {
  readonly params: NoParameters;
  readonly query: Readonly<NonNullable<operations['select']['parameters']['query']>>;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: null;
  readonly context: RequestContext;
}

/** What the handler of `GET /selected` may return. */
export type SelectResponse =
  | { readonly status: 204 };

/** One function an operation. */
export interface Handlers {
  /**
   * `GET /events`
   *
   * Who may call it: anyone, without a credential.
   */
  readonly watchEvents: Handler<WatchEventsRequest, WatchEventsResponse>;
  /**
   * `GET /found`
   *
   * Who may call it: anyone, without a credential.
   */
  readonly findByForm: Handler<FindByFormRequest, FindByFormResponse>;
  /**
   * `LINK /search`
   *
   * Who may call it: device.
   */
  readonly linkItems: Handler<LinkItemsRequest, LinkItemsResponse>;
  /**
   * `QUERY /search`
   *
   * Who may call it: device with items:read, or old.
   */
  readonly searchItems: Handler<SearchItemsRequest, SearchItemsResponse>;
  /**
   * `GET /selected`
   *
   * Who may call it: anyone, without a credential.
   */
  readonly select: Handler<SelectRequest, SelectResponse>;
}

/** One function a security scheme. */
export interface Verifiers {
  readonly device: Verifier<BearerCredential>;
  /** @deprecated */
  readonly old: Verifier<BearerCredential>;
}
