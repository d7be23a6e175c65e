// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Selector */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const requestSelector: Validate = outlined(validate0, { type: 'object', required: ['path'], properties: { path: { type: 'string' } } });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.path === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}}); errors++;
    }
    if(data.path !== undefined){
      if(typeof data.path !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
