// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /me` */
import { responseMe } from './components/response/Me.ts';
import type { Validate } from 'gatewright/abi';

export const response200: Validate = responseMe;
