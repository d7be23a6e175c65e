// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { RouteSpec } from 'gatewright/abi';

/** The paths with their methods and the operations behind them. */
export const routes = [
  {
    path: '/paths/{simple}/{simpleList}/{matrix}/{matrixObject}/{label}/{labelList}',
    methods: { GET: 'pathStyles' },
  },
  { path: '/queries', methods: { GET: 'queryStyles' } },
] as const satisfies readonly RouteSpec[];
