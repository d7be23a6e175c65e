// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { RouteSpec } from 'gatewright/abi';

/** The paths with their methods and the operations behind them. */
export const routes = [
  { path: '/events', methods: { GET: 'watchEvents' } },
  { path: '/found', methods: { GET: 'findByForm' } },
  { path: '/search', methods: { LINK: 'linkItems', QUERY: 'searchItems' } },
  { path: '/selected', methods: { GET: 'select' } },
] as const satisfies readonly RouteSpec[];
