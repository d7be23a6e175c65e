// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `POST /any` */
import { responseAnswer } from './components/response/Answer.ts';
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const response200ApplicationJson: Validate = responseAnswer;
export const response2XX: Validate = responseAnswer;
export const bodyApplicationJson: Validate = outlined(validate0, { type: 'object' });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(data && typeof data == "object" && !Array.isArray(data))){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
export const bodyApplicationJson2: Validate = outlined(validate1, { type: 'object' });
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(data && typeof data == "object" && !Array.isArray(data))){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
export const bodyApplicationXWwwFormUrlencoded: Validate = outlined(validate2, {
  type: 'object',
  properties: { at: { type: 'object' }, tags: { type: 'array', items: { type: 'string' } } },
});
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.at !== undefined){
      let data0 = data.at;
      if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
        (vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "object"}}); errors++;
      }
    }
    if(data.tags !== undefined){
      let data1 = data.tags;
      if(Array.isArray(data1)){
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data1[i0] !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "string"}}); errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate2.errors = vErrors;
  return errors === 0;
}
export const bodyMultipartFormData: Validate = outlined(validate3, {
  type: 'object',
  required: ['picture'],
  properties: { facts: { type: 'object' }, pages: { type: 'array', items: { type: 'integer' } }, picture: true },
});
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.picture === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "picture"}}); errors++;
    }
    if(data.facts !== undefined){
      let data0 = data.facts;
      if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
        (vErrors ??= []).push({instancePath:instancePath+"/facts",keyword:"type",params:{type: "object"}}); errors++;
      }
    }
    if(data.pages !== undefined){
      let data1 = data.pages;
      if(Array.isArray(data1)){
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
          let data2 = data1[i0];
          if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
            (vErrors ??= []).push({instancePath:instancePath+"/pages/" + i0,keyword:"type",params:{type: "integer"}}); errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/pages",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate3.errors = vErrors;
  return errors === 0;
}
export const bodyTextPlain: Validate = outlined(validate4, { type: 'string', maxLength: 100 });
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(data.length > 100 && codePointLength(data) > 100){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 100}}); errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  validate4.errors = vErrors;
  return errors === 0;
}
export const header200XRest: Validate = outlined(validate5, { type: 'integer' });
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"}}); errors++;
  }
  validate5.errors = vErrors;
  return errors === 0;
}
export const header200XTags: Validate = outlined(validate6, { type: 'array', items: { type: 'string' } });
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
  validate6.errors = vErrors;
  return errors === 0;
}
export const response200TextCsv: Validate = outlined(validate7, { type: 'string' });
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  validate7.errors = vErrors;
  return errors === 0;
}
export const responseDefault: Validate = outlined(validate8, { type: 'object' });
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(data && typeof data == "object" && !Array.isArray(data))){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate8.errors = vErrors;
  return errors === 0;
}
