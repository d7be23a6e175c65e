// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `DELETE /people` */
import { responseTally } from './components/response/Tally.ts';
import type { Validate } from 'gatewright/abi';

export const response200: Validate = responseTally;
