// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** How the credential of each scheme is carried. */
export const schemes = { key: { kind: 'bearer', in: 'header', name: 'Authorization', prefix: 'Bearer' } } as const;

/** What each published operation asks for: any one entry of `security`, wholly. */
export const requirements = {
  /** `POST /subscriptions` */
  subscribe: { method: 'POST', path: '/subscriptions', security: [{ key: [] }] },
} as const;

/** The operation that takes tokens back (RFC 7009). */
export const revocation = null;
