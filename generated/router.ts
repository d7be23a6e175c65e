// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { RouteSpec } from 'gatewright/abi';

/** The paths with their methods and the operations behind them. */
export const routes = [
  { path: '/api-keys', methods: { GET: 'listApiKeys', POST: 'createApiKey' } },
  { path: '/api-keys/{keyId}', methods: { DELETE: 'deleteApiKey' } },
  { path: '/auth/login', methods: { POST: 'login' } },
  { path: '/auth/logout', methods: { POST: 'logout' } },
  { path: '/auth/register', methods: { POST: 'register' } },
  { path: '/auth/revoke', methods: { POST: 'revokeToken' } },
  { path: '/auth/token', methods: { POST: 'issueToken' } },
  { path: '/greeting', methods: { GET: 'getGreeting' } },
  { path: '/health/live', methods: { GET: 'getLiveness' } },
  { path: '/health/ready', methods: { GET: 'getReadiness' } },
  { path: '/internal/metrics', methods: { GET: 'getMetrics' } },
  { path: '/items', methods: { GET: 'listItems', POST: 'createItem' } },
  {
    path: '/items/{itemId}',
    methods: { DELETE: 'deleteItem', GET: 'getItem', PATCH: 'updateItem', PUT: 'replaceItem' },
  },
  { path: '/items/{itemId}/attachments', methods: { POST: 'addAttachment' } },
  { path: '/me', methods: { GET: 'getMe', PATCH: 'updateMe' } },
  { path: '/me/sessions', methods: { GET: 'listSessions' } },
  { path: '/partner/orders', methods: { GET: 'listPartnerOrders' } },
  { path: '/reports/usage', methods: { GET: 'getUsageReport' } },
  { path: '/usage/summary', methods: { GET: 'getUsageSummary' } },
  { path: '/users', methods: { GET: 'listUsers' } },
  {
    path: '/users/{userId}',
    methods: { DELETE: 'deleteUser', GET: 'getUser', PATCH: 'updateUser' },
  },
] as const satisfies readonly RouteSpec[];
