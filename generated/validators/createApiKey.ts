// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `POST /api-keys` */
import { requestNewApiKey } from './components/request/NewApiKey.ts';
import { responseCreatedApiKey } from './components/response/CreatedApiKey.ts';
import { responseProblem } from './components/response/Problem.ts';
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const body: Validate = requestNewApiKey;
export const response201: Validate = responseCreatedApiKey;
export const response400: Validate = responseProblem;
export const response409: Validate = responseProblem;
export const response413: Validate = responseProblem;
export const response415: Validate = responseProblem;
export const response422: Validate = responseProblem;
export const header201Location: Validate = outlined(validate0, { type: 'string', maxLength: 200 });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(data.length > 200 && codePointLength(data) > 200){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 200}}); errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
