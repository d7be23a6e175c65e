// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: File */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const responseFile: Validate = outlined(validate0, { type: 'object', properties: { name: { type: 'string' } } });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.name !== undefined){
      if(typeof data.name !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
