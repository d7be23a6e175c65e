// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `DELETE /users/{class}` */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const path: Validate = outlined(validate0, { type: 'object', required: ['class'], properties: { class: { type: 'string' } } });
const func0 = Object.prototype.hasOwnProperty;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if((data.class === undefined) || (!(func0.call(data, "class")))){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "class"}}); errors++;
    }
    if(data.class !== undefined && func0.call(data, "class")){
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
export const query: Validate = outlined(validate1, {
  type: 'object',
  properties: { toString: { type: 'object', properties: { valueOf: { type: 'integer' } } } },
});
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.toString !== undefined && func0.call(data, "toString")){
      let data0 = data.toString;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.valueOf !== undefined && func0.call(data0, "valueOf")){
          let data1 = data0.valueOf;
          if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
            (vErrors ??= []).push({instancePath:instancePath+"/toString/valueOf",keyword:"type",params:{type: "integer"}}); errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/toString",keyword:"type",params:{type: "object"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
