// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Day */
import type { Validate } from 'gatewright/abi';
import { codePointLength, formats, outlined } from 'gatewright/abi';

export const requestDay: Validate = outlined(validate0, { type: 'string', maxLength: 10, format: formats.date });
const formats0 = formats.date;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(data.length > 10 && codePointLength(data) > 10){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 10}}); errors++;
    }
    if((data.length <= 10 || codePointLength(data) <= 10) && !formats0(data)){
      (vErrors ??= []).push({instancePath,keyword:"format",params:{format: "date"}}); errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
