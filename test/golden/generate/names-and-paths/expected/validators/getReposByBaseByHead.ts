// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /repos/{base}...{head}` */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const path: Validate = outlined(validate0, {
  type: 'object',
  required: ['base', 'head'],
  properties: { base: { type: 'string' }, head: { type: 'string' } },
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.base === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "base"}}); errors++;
    }
    if(data.head === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "head"}}); errors++;
    }
    if(data.base !== undefined){
      if(typeof data.base !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/base",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.head !== undefined){
      if(typeof data.head !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/head",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
