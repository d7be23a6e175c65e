// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Color */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const requestColor: Validate = outlined(validate0, {
  type: 'object',
  properties: { b: { type: 'integer' }, g: { type: 'integer' }, r: { type: 'integer' } },
  additionalProperties: false,
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!(((key0 === "b") || (key0 === "g")) || (key0 === "r"))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
      }
    }
    if(data.b !== undefined){
      let data0 = data.b;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        (vErrors ??= []).push({instancePath:instancePath+"/b",keyword:"type",params:{type: "integer"}}); errors++;
      }
    }
    if(data.g !== undefined){
      let data1 = data.g;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        (vErrors ??= []).push({instancePath:instancePath+"/g",keyword:"type",params:{type: "integer"}}); errors++;
      }
    }
    if(data.r !== undefined){
      let data2 = data.r;
      if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
        (vErrors ??= []).push({instancePath:instancePath+"/r",keyword:"type",params:{type: "integer"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
