// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /internal/metrics` */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const response200: Validate = outlined(validate0, { type: 'string', maxLength: 1000000 });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(data.length > 1000000 && codePointLength(data) > 1000000){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 1000000}}); errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
