// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Currency */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const responseCurrency: Validate = outlined(validate0, { type: 'string', maxLength: 3, minLength: 3, pattern: /^[A-Z]{3}$/u });
const pattern0 = /^[A-Z]{3}$/u;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(data.length > 3 && codePointLength(data) > 3){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 3}}); errors++;
    }
    if(data.length < 2 * 3 && codePointLength(data) < 3){
      (vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 3}}); errors++;
    }
    if((data.length <= 3 || codePointLength(data) <= 3) && !pattern0.test(data)){
      (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}}); errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
