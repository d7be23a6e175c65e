// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
import type { RouteSpec } from 'gatewright/abi';

/** The paths with their methods and the operations behind them. */
export const routes = [{ path: '/pets', methods: { PUT: 'putPet' } }, { path: '/things', methods: { POST: 'keepThing' } }] as const satisfies readonly RouteSpec[];
