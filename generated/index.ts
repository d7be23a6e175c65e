// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { Handlers, Verifiers } from './handlers.ts';
import { docs, limits, operations, roles, schemes } from './operations.ts';
import { routes } from './router.ts';
import type { Contract } from 'gatewright/abi';

export type * from './handlers.ts';

/** What `createApp` and `createRouter` take. */
export const contract: Contract<Handlers, Verifiers> = {
  title: 'Gatewright reference service',
  version: '0.1.0',
  basePath: '',
  schemes,
  roles,
  limits,
  docs,
  operations,
  routes,
  validators: {
    listApiKeys: () => import('./validators/listApiKeys.ts'),
    createApiKey: () => import('./validators/createApiKey.ts'),
    deleteApiKey: () => import('./validators/deleteApiKey.ts'),
    login: () => import('./validators/login.ts'),
    logout: () => import('./validators/logout.ts'),
    register: () => import('./validators/register.ts'),
    revokeToken: () => import('./validators/revokeToken.ts'),
    issueToken: () => import('./validators/issueToken.ts'),
    getGreeting: () => import('./validators/getGreeting.ts'),
    getLiveness: () => import('./validators/getLiveness.ts'),
    getReadiness: () => import('./validators/getReadiness.ts'),
    getMetrics: () => import('./validators/getMetrics.ts'),
    listItems: () => import('./validators/listItems.ts'),
    createItem: () => import('./validators/createItem.ts'),
    deleteItem: () => import('./validators/deleteItem.ts'),
    getItem: () => import('./validators/getItem.ts'),
    updateItem: () => import('./validators/updateItem.ts'),
    replaceItem: () => import('./validators/replaceItem.ts'),
    addAttachment: () => import('./validators/addAttachment.ts'),
    getMe: () => import('./validators/getMe.ts'),
    updateMe: () => import('./validators/updateMe.ts'),
    listSessions: () => import('./validators/listSessions.ts'),
    listPartnerOrders: () => import('./validators/listPartnerOrders.ts'),
    getUsageReport: () => import('./validators/getUsageReport.ts'),
    getUsageSummary: () => import('./validators/getUsageSummary.ts'),
    listUsers: () => import('./validators/listUsers.ts'),
    deleteUser: () => import('./validators/deleteUser.ts'),
    getUser: () => import('./validators/getUser.ts'),
    updateUser: () => import('./validators/updateUser.ts'),
  },
  document: async () => (await import('./document.ts')).document,
};
