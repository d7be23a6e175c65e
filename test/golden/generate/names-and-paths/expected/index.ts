// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Handlers, Verifiers } from './handlers.ts';
import { docs, limits, operations, roles, schemes } from './operations.ts';
import { routes } from './router.ts';
import type { Contract } from 'gatewright/abi';

export type * from './handlers.ts';

/** What `createApp` and `createRouter` take. */
export const contract: Contract<Handlers, Verifiers> = {
  title: 'Names and paths',
  version: '1.0.0',
  basePath: '/api/v2',
  schemes,
  roles,
  limits,
  docs,
  operations,
  routes,
  validators: {
    '2fa': () => import('./validators/2fa.ts'),
    getFilesByNameByExt: () => import('./validators/getFilesByNameByExt.ts'),
    'getGröße用户': () => import('./validators/getGr_e_.ts'),
    names: () => import('./validators/names.ts'),
    getReposByBaseByHead: () => import('./validators/getReposByBaseByHead.ts'),
    getUsersMe: () => import('./validators/getUsersMe.ts'),
    'user.update-me': () => import('./validators/user_update-me.ts'),
    user_update_me: () => import('./validators/user_update_me.ts'),
    constructor: () => import('./validators/constructor.ts'),
    delete: () => import('./validators/delete.ts'),
  },
  document: async () => (await import('./document.ts')).document,
};
