// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** How the credential of each scheme is carried. */
export const schemes = {
  key: { kind: 'apiKey', in: 'query', name: 'api_key' },
  partner: { kind: 'apiKey', in: 'header', name: 'X-Partner-Key' },
  token: {
    kind: 'oauth2',
    in: 'header',
    name: 'Authorization',
    prefix: 'Bearer',
    password: { tokenUrl: 'https://api.example.com/token' },
  },
} as const;

/** What each published operation asks for: any one entry of `security`, wholly. */
export const requirements = {
  /**
   * `GET /orders`
   *
   * List the orders
   */
  listOrders: { method: 'GET', path: '/orders', security: [{ token: ['orders:read'] }] },
  /** `POST /orders` */
  placeOrder: {
    method: 'POST',
    path: '/orders',
    security: [{ partner: [], token: ['orders:read', 'orders:write'] }, { key: [] }, {}],
  },
} as const;

/** The operation that takes tokens back (RFC 7009). */
export const revocation = null;
