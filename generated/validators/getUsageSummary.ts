// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /usage/summary` */
import { responseProblem } from './components/response/Problem.ts';
import { responseUsageSummary } from './components/response/UsageSummary.ts';
import type { Validate } from 'gatewright/abi';

export const response200: Validate = responseUsageSummary;
export const response422: Validate = responseProblem;
