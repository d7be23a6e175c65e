// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Email */
import type { Validate } from 'gatewright/abi';
import { codePointLength, formats, outlined } from 'gatewright/abi';

export const requestEmail: Validate = outlined(validate0, { type: 'string', maxLength: 254, minLength: 3, format: formats.email });
const formats0 = formats.email;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(data.length > 254 && codePointLength(data) > 254){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 254}}); errors++;
    }
    if(data.length < 2 * 3 && codePointLength(data) < 3){
      (vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 3}}); errors++;
    }
    if((data.length <= 254 || codePointLength(data) <= 254) && !formats0(data)){
      (vErrors ??= []).push({instancePath,keyword:"format",params:{format: "email"}}); errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
