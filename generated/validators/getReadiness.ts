// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /health/ready` */
import { responseReadiness } from './components/response/Readiness.ts';
import type { Validate } from 'gatewright/abi';

export const response200: Validate = responseReadiness;
export const response503: Validate = responseReadiness;
