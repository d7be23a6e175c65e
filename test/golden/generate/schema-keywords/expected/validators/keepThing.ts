// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `POST /things` */
import { requestThing } from './components/request/Thing.ts';
import { responseThing } from './components/response/Thing.ts';
import type { Validate } from 'gatewright/abi';

export const body: Validate = requestThing;
export const response201: Validate = responseThing;
