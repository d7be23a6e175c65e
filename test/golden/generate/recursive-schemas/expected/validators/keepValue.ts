// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `POST /values` */
import { requestValue } from './components/request/Value.ts';
import { responseLists } from './components/response/Lists.ts';
import type { Validate } from 'gatewright/abi';

export const body: Validate = requestValue;
export const response200: Validate = responseLists;
