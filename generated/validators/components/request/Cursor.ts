// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Cursor */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const requestCursor: Validate = outlined(validate0, { type: 'string', maxLength: 400, minLength: 1, pattern: /^[A-Za-z0-9_-]+$/u });
const pattern0 = /^[A-Za-z0-9_-]+$/u;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(data.length > 400 && codePointLength(data) > 400){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 400}}); errors++;
    }
    if(data.length < 2 * 1 && codePointLength(data) < 1){
      (vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}}); errors++;
    }
    if((data.length <= 400 || codePointLength(data) <= 400) && !pattern0.test(data)){
      (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}}); errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
