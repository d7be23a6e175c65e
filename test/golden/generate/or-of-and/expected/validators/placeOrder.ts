// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `POST /orders` */
import { requestOrder } from './components/request/Order.ts';
import type { Validate } from 'gatewright/abi';

export const body: Validate = requestOrder;
