// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Readable, Writable, operations } from './schema.ts';
import type {
  ApiKeyCredential,
  BearerCredential,
  Handler,
  Principal as AnyPrincipal,
  RequestContext,
  Verifier,
} from 'gatewright/abi';

/** The roles of the contract. */
export type Role = 'boss' | 'clerk';

/** What its roles permit. */
export type Permission = 'orders:cancel' | 'orders:place';

/** The scopes that its schemes declare. */
export type Scope = 'orders:read' | 'orders:write';

/** Its security schemes. */
export type SchemeName = 'key' | 'partner' | 'token';

/** Who a credential of a scheme turned out to be. */
export type Principal<Scheme extends SchemeName = SchemeName> =
  Scheme extends SchemeName ? AnyPrincipal<Scheme, Scope, Role, Permission> : never;

/** Where an operation takes no parameters of a kind. */
export type NoParameters = Readonly<Record<string, never>>;

/** What the handler of `GET /orders` is given. */
export interface ListOrdersRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: undefined;
  readonly principal: Principal<'token'>;
  readonly context: RequestContext;
}

/** What the handler of `GET /orders` may return. */
export type ListOrdersResponse =
  | {
      readonly status: 200;
      readonly type?: 'application/json';
      readonly body: Readable<operations['listOrders']['responses'][200]['content']['application/json']>;
      readonly headers: {
        readonly 'X-Total-Count': NonNullable<operations['listOrders']['responses'][200]['headers']['X-Total-Count']>;
      };
    }
  | {
      readonly status: 
        | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | 300
        | 301 | 302 | 303 | 304 | 305 | 307 | 308 | 400 | 401 | 402
        | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412
        | 413 | 414 | 415 | 416 | 417 | 421 | 422 | 423 | 424 | 425
        | 426 | 428 | 429 | 431 | 451 | 500 | 501 | 502 | 503 | 504
        | 505 | 506 | 507 | 508 | 511;
      readonly type?: 'application/problem+json';
      readonly body: operations['listOrders']['responses']['default']['content']['application/problem+json'];
    };

/** What the handler of `POST /orders` is given. */
export interface PlaceOrderRequest {
  readonly params: NoParameters;
  readonly query: NoParameters;
  readonly headers: NoParameters;
  readonly cookies: NoParameters;
  readonly body: Writable<NonNullable<operations['placeOrder']['requestBody']>['content']['application/json']>;
  readonly principal: Principal<'key'> | { readonly partner: Principal<'partner'>; readonly token: Principal<'token'> } | null;
  readonly context: RequestContext;
}

/** What the handler of `POST /orders` may return. */
export type PlaceOrderResponse =
  | { readonly status: 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 };

/** One function an operation. */
export interface Handlers {
  /**
   * `GET /orders`
   *
   * List the orders
   *
   * Of the caller's own company.
   *
   * A comment that ends *\/ too early.
   *
   * Who may call it: token with orders:read; 100 a minute by ip.
   */
  readonly listOrders: Handler<ListOrdersRequest, ListOrdersResponse>;
  /**
   * `POST /orders`
   *
   * Who may call it: partner together with token with orders:read and orders:write, or key, or no credential at all; any of the roles clerk or boss of token; permission orders:place; 10 a minute by principal; 200 (DAILY_ORDERS) a day by credential.
   */
  readonly placeOrder: Handler<PlaceOrderRequest, PlaceOrderResponse>;
}

/** One function a security scheme. */
export interface Verifiers {
  /** @deprecated */
  readonly key: Verifier<ApiKeyCredential>;
  readonly partner: Verifier<ApiKeyCredential>;
  /** A signed token. */
  readonly token: Verifier<BearerCredential>;
}
