// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /found` */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const cookie: Validate = outlined(validate0, { type: 'object', properties: { theme: { type: 'array', items: { type: 'string' } } } });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.theme !== undefined){
      let data0 = data.theme;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data0[i0] !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/theme/" + i0,keyword:"type",params:{type: "string"}}); errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/theme",keyword:"type",params:{type: "array"}}); errors++;
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
  required: ['fields'],
  properties: {
    fields: {
      type: 'object',
      properties: { color: { type: 'string' }, sizes: { type: 'array', items: { type: 'integer' } } },
      additionalProperties: false,
    },
  },
});
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.fields === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fields"}}); errors++;
    }
    if(data.fields !== undefined){
      let data0 = data.fields;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key0 in data0){
          if(!((key0 === "color") || (key0 === "sizes"))){
            (vErrors ??= []).push({instancePath:instancePath+"/fields",keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
          }
        }
        if(data0.color !== undefined){
          if(typeof data0.color !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/fields/color",keyword:"type",params:{type: "string"}}); errors++;
          }
        }
        if(data0.sizes !== undefined){
          let data2 = data0.sizes;
          if(Array.isArray(data2)){
            const len0 = data2.length;
            for(let i0=0; i0<len0; i0++){
              let data3 = data2[i0];
              if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
                (vErrors ??= []).push({instancePath:instancePath+"/fields/sizes/" + i0,keyword:"type",params:{type: "integer"}}); errors++;
              }
            }
          }
          else {
            (vErrors ??= []).push({instancePath:instancePath+"/fields/sizes",keyword:"type",params:{type: "array"}}); errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/fields",keyword:"type",params:{type: "object"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
