// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Id */
import type { Validate } from 'gatewright/abi';
import { codePointLength, formats, outlined } from 'gatewright/abi';

export const requestId: Validate = outlined(validate0, { type: 'string', maxLength: 36, format: formats.uuid });
const formats0 = formats.uuid;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(data.length > 36 && codePointLength(data) > 36){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 36}}); errors++;
    }
    if((data.length <= 36 || codePointLength(data) <= 36) && !formats0(data)){
      (vErrors ??= []).push({instancePath,keyword:"format",params:{format: "uuid"}}); errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
