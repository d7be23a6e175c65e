// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `POST /auth/revoke` */
import { requestRevocationRequest } from './components/request/RevocationRequest.ts';
import { responseOAuthError } from './components/response/OAuthError.ts';
import type { Validate } from 'gatewright/abi';

export const body: Validate = requestRevocationRequest;
export const response400: Validate = responseOAuthError;
export const response503: Validate = responseOAuthError;
