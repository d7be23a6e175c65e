// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** How the credential of each scheme is carried. */
export const schemes = {
  device: { kind: 'oauth2', in: 'header', name: 'Authorization', prefix: 'Bearer' },
  old: { kind: 'bearer', in: 'header', name: 'Authorization', prefix: 'Bearer' },
} as const;

/** What each published operation asks for: any one entry of `security`, wholly. */
export const requirements = {
  /** `GET /events` */
  watchEvents: { method: 'GET', path: '/events', security: [] },
  /** `GET /found` */
  findByForm: { method: 'GET', path: '/found', security: [] },
  /** `LINK /search` */
  linkItems: { method: 'LINK', path: '/search', security: [{ device: [] }] },
  /** `QUERY /search` */
  searchItems: { method: 'QUERY', path: '/search', security: [{ device: ['items:read'] }, { old: [] }] },
  /** `GET /selected` */
  select: { method: 'GET', path: '/selected', security: [] },
} as const;

/** The operation that takes tokens back (RFC 7009). */
export const revocation = null;
