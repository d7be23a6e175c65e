// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /users/{class}` */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const path: Validate = outlined(validate0, { type: 'object', required: ['class'], properties: { class: { type: 'string' } } });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.class === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "class"}}); errors++;
    }
    if(data.class !== undefined){
      if(typeof data.class !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/class",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
