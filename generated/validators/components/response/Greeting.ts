// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Greeting */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const responseGreeting: Validate = outlined(validate0, {
  type: 'object',
  required: ['message'],
  properties: { message: { type: 'string', maxLength: 100 } },
  dropAdditional: true,
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.message === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}}); errors++;
    }
    if(data.message !== undefined){
      let data0 = data.message;
      if(typeof data0 === "string"){
        if(data0.length > 100 && codePointLength(data0) > 100){
          (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"maxLength",params:{limit: 100}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    for(const key0 in data){
      if(!(key0 === "message")){
        delete data[key0];
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
