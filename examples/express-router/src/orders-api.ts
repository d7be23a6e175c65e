import { createRouter, jwtVerifier, resolveJwt, type Router } from 'gatewright';
import { contract, type Handlers } from '../generated/index.ts';
import type { components } from '../generated/schema.ts';

type Order = components['schemas']['Order'];

export interface OrdersOptions {
  readonly environment: 'development' | 'test' | 'staging' | 'production';
  /** Where the contract's settings are looked up: TOKEN_ISSUER. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What tokens are signed with, 32 bytes at least. */
  readonly secret: Uint8Array;
}

/** The guarded part of the app: a router for the path of the contract's server. */
export async function createOrdersApi(options: OrdersOptions): Promise<Router> {
  const { environment, env, secret } = options;
  const { issuer = '', audience = '', algorithms = [] } = resolveJwt(contract, 'bearer', env);
  return createRouter(contract, {
    environment,
    env,
    handlers: createHandlers(),
    verifiers: {
      bearer: jwtVerifier({
        issuer,
        audience,
        algorithms,
        key: { kind: 'secret', secret },
        // Asked at every request: the place to look up whether the session is still alive.
        accept: ({ sub, scope }) => ({ subject: sub, scopes: scopesOf(scope) }),
      }),
    },
  });
}

/** RFC 8693 4.2: separated by spaces. */
function scopesOf(scope: unknown): readonly string[] {
  return typeof scope === 'string' ? scope.split(' ').filter((name) => name !== '') : [];
}

function createHandlers(): Handlers {
  const orders: (Order & { readonly owner: string })[] = [];
  return {
    listOrders({ principal }) {
      const own = orders.filter(({ owner }) => owner === principal.subject);
      return {
        status: 200,
        body: own.map(({ id, product, quantity }) => ({ id, product, quantity })),
      };
    },
    placeOrder({ body, principal }) {
      const order = { id: orders.length + 1, ...body };
      orders.push({ ...order, owner: principal.subject });
      return { status: 201, body: order };
    },
  };
}
