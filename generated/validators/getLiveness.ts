// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /health/live` */
import { responseLiveness } from './components/response/Liveness.ts';
import type { Validate } from 'gatewright/abi';

export const response200: Validate = responseLiveness;
