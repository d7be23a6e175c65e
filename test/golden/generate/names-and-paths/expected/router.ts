// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { RouteSpec } from 'gatewright/abi';

/** The paths with their methods and the operations behind them. */
export const routes = [
  { path: '/2fa', methods: { POST: '2fa' } },
  { path: '/files/{name}.{ext}', methods: { GET: 'getFilesByNameByExt' } },
  { path: '/größe/用户', methods: { GET: 'getGröße用户' } },
  { path: '/names', methods: { POST: 'names' } },
  { path: '/repos/{base}...{head}', methods: { GET: 'getReposByBaseByHead' } },
  {
    path: '/users/me',
    methods: { GET: 'getUsersMe', PATCH: 'user.update-me', PUT: 'user_update_me' },
  },
  { path: '/users/{class}', methods: { DELETE: 'constructor', GET: 'delete' } },
] as const satisfies readonly RouteSpec[];
