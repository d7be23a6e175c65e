// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Handlers, Verifiers } from './handlers.ts';
import { docs, limits, operations, roles, schemes } from './operations.ts';
import { routes } from './router.ts';
import type { Contract } from 'gatewright/abi';

export type * from './handlers.ts';

/** What `createApp` and `createRouter` take. */
export const contract: Contract<Handlers, Verifiers> = {
  title: 'Recursive schemas',
  version: '1.0.0',
  basePath: '',
  schemes,
  roles,
  limits,
  docs,
  operations,
  routes,
  validators: {
    putTree: () => import('./validators/putTree.ts'),
    keepValue: () => import('./validators/keepValue.ts'),
  },
  document: async () => (await import('./document.ts')).document,
};
