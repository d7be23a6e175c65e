// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /greeting` */
import { responseGreeting } from './components/response/Greeting.ts';
import type { Validate } from 'gatewright/abi';

export const response200: Validate = responseGreeting;
