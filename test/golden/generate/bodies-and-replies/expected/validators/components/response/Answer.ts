// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Answer */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const responseAnswer: Validate = outlined(validate0, { type: 'object', required: ['ok'], properties: { ok: { type: 'boolean' } }, dropAdditional: true });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.ok === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ok"}}); errors++;
    }
    if(data.ok !== undefined){
      if(typeof data.ok !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"}}); errors++;
      }
    }
    for(const key0 in data){
      if(!(key0 === "ok")){
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
