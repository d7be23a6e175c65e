// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Problem */
import { responseFieldError } from '../response/FieldError.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, codePointLength, outlined } from 'gatewright/abi';

export const responseProblem: Validate = outlined(validate0, {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    code: { type: 'string', maxLength: 60 },
    detail: { type: 'string', maxLength: 1000 },
    errors: { type: 'array', maxItems: 20, items: responseFieldError },
    instance: { type: 'string', maxLength: 300 },
    requestId: { type: 'string', maxLength: 100 },
    status: { type: 'integer', maximum: 599, minimum: 400 },
    title: { type: 'string', maxLength: 200 },
    type: { type: 'string', maxLength: 300 },
  },
  dropAdditional: true,
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.type === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}}); errors++;
    }
    if(data.title === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
    }
    if(data.status === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}}); errors++;
    }
    if(data.code === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "code"}}); errors++;
    }
    if(data.code !== undefined){
      let data0 = data.code;
      if(typeof data0 === "string"){
        if(data0.length > 60 && codePointLength(data0) > 60){
          (vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 60}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.detail !== undefined){
      let data1 = data.detail;
      if(typeof data1 === "string"){
        if(data1.length > 1000 && codePointLength(data1) > 1000){
          (vErrors ??= []).push({instancePath:instancePath+"/detail",keyword:"maxLength",params:{limit: 1000}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.errors !== undefined){
      let data2 = data.errors;
      if(Array.isArray(data2)){
        if(data2.length > 20){
          (vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"maxItems",params:{limit: 20}}); errors++;
        }
        const len0 = data2.length;
        for(let i0=0; i0<len0; i0++){
          let data3 = data2[i0];
          if(!(responseFieldError(data3))){
            vErrors = addFindings(vErrors, instancePath+"/errors/" + i0, responseFieldError.errors, data3);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.instance !== undefined){
      let data4 = data.instance;
      if(typeof data4 === "string"){
        if(data4.length > 300 && codePointLength(data4) > 300){
          (vErrors ??= []).push({instancePath:instancePath+"/instance",keyword:"maxLength",params:{limit: 300}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/instance",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.requestId !== undefined){
      let data5 = data.requestId;
      if(typeof data5 === "string"){
        if(data5.length > 100 && codePointLength(data5) > 100){
          (vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"maxLength",params:{limit: 100}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/requestId",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.status !== undefined){
      let data6 = data.status;
      if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"}}); errors++;
      }
      if((typeof data6 == "number") && (isFinite(data6))){
        if(data6 > 599 || isNaN(data6)){
          (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"maximum",params:{comparison: "<=", limit: 599}}); errors++;
        }
        if(data6 < 400 || isNaN(data6)){
          (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"minimum",params:{comparison: ">=", limit: 400}}); errors++;
        }
      }
    }
    if(data.title !== undefined){
      let data7 = data.title;
      if(typeof data7 === "string"){
        if(data7.length > 200 && codePointLength(data7) > 200){
          (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 200}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.type !== undefined){
      let data8 = data.type;
      if(typeof data8 === "string"){
        if(data8.length > 300 && codePointLength(data8) > 300){
          (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"maxLength",params:{limit: 300}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    for(const key0 in data){
      if(!(key0 === "code" || key0 === "detail" || key0 === "errors" || key0 === "instance" || key0 === "requestId" || key0 === "status" || key0 === "title" || key0 === "type")){
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
