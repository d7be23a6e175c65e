// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { RouteSpec } from 'gatewright/abi';

/** The paths with their methods and the operations behind them. */
export const routes = [{ path: '/any', methods: { POST: 'takeAny' } }, { path: '/streams', methods: { GET: 'stream' } }] as const satisfies readonly RouteSpec[];
