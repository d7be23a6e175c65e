// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Scope */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const responseScope: Validate = outlined(validate0, { type: 'string', maxLength: 50, pattern: /^[a-z-]+:[a-z-]+$/u });
const pattern0 = /^[a-z-]+:[a-z-]+$/u;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(data.length > 50 && codePointLength(data) > 50){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 50}}); errors++;
    }
    if((data.length <= 50 || codePointLength(data) <= 50) && !pattern0.test(data)){
      (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z-]+:[a-z-]+$"}}); errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
