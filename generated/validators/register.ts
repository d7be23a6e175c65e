// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `POST /auth/register` */
import { requestRegistration } from './components/request/Registration.ts';
import { responseAccepted } from './components/response/Accepted.ts';
import { responseProblem } from './components/response/Problem.ts';
import type { Validate } from 'gatewright/abi';

export const body: Validate = requestRegistration;
export const response202: Validate = responseAccepted;
export const response400: Validate = responseProblem;
export const response409: Validate = responseProblem;
export const response413: Validate = responseProblem;
export const response415: Validate = responseProblem;
export const response422: Validate = responseProblem;
export const response503: Validate = responseProblem;
