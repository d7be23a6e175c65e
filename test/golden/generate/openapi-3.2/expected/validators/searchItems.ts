// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `QUERY /search` */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const body: Validate = outlined(validate0, { type: 'object', required: ['text'], properties: { text: { type: 'string' } } });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.text === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "text"}}); errors++;
    }
    if(data.text !== undefined){
      if(typeof data.text !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
export const response200: Validate = outlined(validate1, { type: 'array', items: { type: 'string' } });
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      if(typeof data[i0] !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
