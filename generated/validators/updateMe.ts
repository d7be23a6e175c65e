// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `PATCH /me` */
import { requestProfilePatch } from './components/request/ProfilePatch.ts';
import { responseMe } from './components/response/Me.ts';
import { responseProblem } from './components/response/Problem.ts';
import type { Validate } from 'gatewright/abi';

export const body: Validate = requestProfilePatch;
export const response200: Validate = responseMe;
export const response400: Validate = responseProblem;
export const response413: Validate = responseProblem;
export const response415: Validate = responseProblem;
export const response422: Validate = responseProblem;
