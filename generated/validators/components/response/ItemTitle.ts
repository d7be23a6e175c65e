// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: ItemTitle */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const responseItemTitle: Validate = outlined(validate0, { type: 'string', maxLength: 120, minLength: 1, pattern: /^[^\p{Cc}]*$/u });
const pattern0 = /^[^\p{Cc}]*$/u;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(data.length > 120 && codePointLength(data) > 120){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 120}}); errors++;
    }
    if(data.length < 2 * 1 && codePointLength(data) < 1){
      (vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}}); errors++;
    }
    if((data.length <= 120 || codePointLength(data) <= 120) && !pattern0.test(data)){
      (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[^\\p{Cc}]*$"}}); errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
