// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Handlers, Verifiers } from './handlers.ts';
import { docs, limits, operations, roles, schemes } from './operations.ts';
import { routes } from './router.ts';
import type { Contract } from 'gatewright/abi';

export type * from './handlers.ts';

/** What `createApp` and `createRouter` take. */
export const contract: Contract<Handlers, Verifiers> = {
  title: 'OpenAPI 3.2',
  version: '1.0.0',
  basePath: '',
  schemes,
  roles,
  limits,
  docs,
  operations,
  routes,
  validators: {
    watchEvents: () => import('./validators/watchEvents.ts'),
    findByForm: () => import('./validators/findByForm.ts'),
    linkItems: () => import('./validators/linkItems.ts'),
    searchItems: () => import('./validators/searchItems.ts'),
    select: () => import('./validators/select.ts'),
  },
  document: async () => (await import('./document.ts')).document,
};
