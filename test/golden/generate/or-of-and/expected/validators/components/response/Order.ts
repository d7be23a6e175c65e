// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Order */
import type { Validate } from 'gatewright/abi';
import { codePointLength, formats, outlined } from 'gatewright/abi';

export const responseOrder: Validate = outlined(validate0, {
  type: 'object',
  required: ['id', 'article'],
  properties: {
    article: { type: 'string', maxLength: 80, minLength: 1 },
    coupon: true,
    id: { type: 'string', format: formats.uuid },
    pieces: { type: 'integer', minimum: 1 },
  },
  drop: ['coupon'],
  dropAdditional: true,
});
const formats0 = formats.uuid;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
    }
    if(data.article === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "article"}}); errors++;
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
    if(data.id !== undefined){
      let data1 = data.id;
      if(typeof data1 === "string"){
        if(!formats0(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.pieces !== undefined){
      let data2 = data.pieces;
      if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
        (vErrors ??= []).push({instancePath:instancePath+"/pieces",keyword:"type",params:{type: "integer"}}); errors++;
      }
      if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 < 1 || isNaN(data2)){
          (vErrors ??= []).push({instancePath:instancePath+"/pieces",keyword:"minimum",params:{comparison: ">=", limit: 1}}); errors++;
        }
      }
    }
    delete data["coupon"];
    for(const key0 in data){
      if(!(key0 === "article" || key0 === "coupon" || key0 === "id" || key0 === "pieces")){
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
