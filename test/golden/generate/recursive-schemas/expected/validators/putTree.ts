// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `PUT /trees` */
import { requestTree } from './components/request/Tree.ts';
import { responseTree } from './components/response/Tree.ts';
import type { Validate } from 'gatewright/abi';

export const body: Validate = requestTree;
export const response200: Validate = responseTree;
