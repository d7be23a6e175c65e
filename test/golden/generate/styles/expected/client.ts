// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** How the credential of each scheme is carried. */
export const schemes = {} as const;

/** What each published operation asks for: any one entry of `security`, wholly. */
export const requirements = {
  /** `GET /paths/{simple}/{simpleList}/{matrix}/{matrixObject}/{label}/{labelList}` */
  pathStyles: {
    method: 'GET',
    path: '/paths/{simple}/{simpleList}/{matrix}/{matrixObject}/{label}/{labelList}',
    security: [],
  },
  /** `GET /queries` */
  queryStyles: { method: 'GET', path: '/queries', security: [] },
} as const;

/** The operation that takes tokens back (RFC 7009). */
export const revocation = null;
