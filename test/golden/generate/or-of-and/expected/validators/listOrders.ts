// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /orders` */
import { responseOrder } from './components/response/Order.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, outlined } from 'gatewright/abi';

export const header200XTotalCount: Validate = outlined(validate0, { type: 'integer' });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
export const response200: Validate = outlined(validate1, { type: 'array', items: responseOrder });
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      if(!(responseOrder(data0))){
        vErrors = addFindings(vErrors, instancePath+"/" + i0, responseOrder.errors, data0);
        errors = vErrors.length;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
export const responseDefault: Validate = outlined(validate2, { type: 'object', properties: { title: { type: 'string' } } });
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.title !== undefined){
      if(typeof data.title !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate2.errors = vErrors;
  return errors === 0;
}
