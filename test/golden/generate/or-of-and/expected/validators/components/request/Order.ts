// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Order */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const requestOrder: Validate = outlined(validate0, {
  type: 'object',
  required: ['article'],
  properties: {
    article: { type: 'string', maxLength: 80, minLength: 1 },
    coupon: { type: 'string' },
    id: false,
    pieces: { type: 'integer', minimum: 1 },
  },
  additionalProperties: false,
  fill: { pieces: 1 },
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.article === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "article"}}); errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "article") || (key0 === "coupon")) || (key0 === "id")) || (key0 === "pieces"))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
      }
    }
    if(data.article !== undefined){
      let data0 = data.article;
      if(typeof data0 === "string"){
        if(data0.length > 80 && codePointLength(data0) > 80){
          (vErrors ??= []).push({instancePath:instancePath+"/article",keyword:"maxLength",params:{limit: 80}}); errors++;
        }
        if(data0.length < 2 * 1 && codePointLength(data0) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/article",keyword:"minLength",params:{limit: 1}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/article",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.coupon !== undefined){
      if(typeof data.coupon !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/coupon",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.id !== undefined){
      (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"false schema",params:{}}); errors++;
    }
    if(data.pieces !== undefined){
      let data3 = data.pieces;
      if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
        (vErrors ??= []).push({instancePath:instancePath+"/pieces",keyword:"type",params:{type: "integer"}}); errors++;
      }
      if((typeof data3 == "number") && (isFinite(data3))){
        if(data3 < 1 || isNaN(data3)){
          (vErrors ??= []).push({instancePath:instancePath+"/pieces",keyword:"minimum",params:{comparison: ">=", limit: 1}}); errors++;
        }
      }
    }
    if(!Object.hasOwn(data, "pieces")){
      data.pieces = 1;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
