// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Handlers, Verifiers } from './handlers.ts';
import { docs, limits, operations, roles, schemes } from './operations.ts';
import { routes } from './router.ts';
import type { Contract } from 'gatewright/abi';

export type * from './handlers.ts';

/** What `createApp` and `createRouter` take. */
export const contract: Contract<Handlers, Verifiers> = {
  title: 'Forms',
  version: '1.0.0',
  basePath: '',
  schemes,
  roles,
  limits,
  docs,
  operations,
  routes,
  validators: {
    addPicture: () => import('./validators/addPicture.ts'),
    latestPicture: () => import('./validators/latestPicture.ts'),
    'sign-in': () => import('./validators/sign-in.ts'),
  },
  document: async () => (await import('./document.ts')).document,
};
