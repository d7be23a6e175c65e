// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { RouteSpec } from 'gatewright/abi';

/** The paths with their methods and the operations behind them. */
export const routes = [
  { path: '/trees', methods: { PUT: 'putTree' } },
  { path: '/values', methods: { POST: 'keepValue' } },
] as const satisfies readonly RouteSpec[];
