// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Username */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const requestUsername: Validate = outlined(validate0, { type: 'string', maxLength: 32, minLength: 3, pattern: /^[A-Za-z][A-Za-z0-9._-]*$/u });
const pattern0 = /^[A-Za-z][A-Za-z0-9._-]*$/u;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(data.length > 32 && codePointLength(data) > 32){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 32}}); errors++;
    }
    if(data.length < 2 * 3 && codePointLength(data) < 3){
      (vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 3}}); errors++;
    }
    if((data.length <= 32 || codePointLength(data) <= 32) && !pattern0.test(data)){
      (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9._-]*$"}}); errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
