// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** How the credential of each scheme is carried. */
export const schemes = {} as const;

/** What each published operation asks for: any one entry of `security`, wholly. */
export const requirements = {
  /** `PUT /trees` */
  putTree: { method: 'PUT', path: '/trees', security: [] },
  /** `POST /values` */
  keepValue: { method: 'POST', path: '/values', security: [] },
} as const;

/** The operation that takes tokens back (RFC 7009). */
export const revocation = null;
