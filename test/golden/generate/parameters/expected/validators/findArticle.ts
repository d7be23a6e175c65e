// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /shops/{shop}/articles/{article}` */
import { requestLimit } from './components/request/Limit.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, formats, outlined } from 'gatewright/abi';

export const cookie: Validate = outlined(validate0, {
  type: 'object',
  properties: { theme: { type: 'string', enum: ['light', 'dark'] } },
  fill: { theme: 'light' },
});
const schema0 = {"type":"object","required":[],"properties":{"theme":{"enum":["light","dark"],"type":"string"}},"$fill":{"theme":"light"}};
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.theme !== undefined){
      let data0 = data.theme;
      if(typeof data0 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/theme",keyword:"type",params:{type: "string"}}); errors++;
      }
      if(!((data0 === "light") || (data0 === "dark"))){
        (vErrors ??= []).push({instancePath:instancePath+"/theme",keyword:"enum",params:{allowedValues: schema0.properties.theme.enum}}); errors++;
      }
    }
    if(!Object.hasOwn(data, "theme")){
      data.theme = "light";
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
export const header: Validate = outlined(validate1, {
  type: 'object',
  required: ['X-Trace'],
  properties: { 'X-Trace': { type: 'string', format: formats.uuid } },
});
const formats0 = formats.uuid;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data["X-Trace"] === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "X-Trace"}}); errors++;
    }
    if(data["X-Trace"] !== undefined){
      let data0 = data["X-Trace"];
      if(typeof data0 === "string"){
        if(!formats0(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/X-Trace",keyword:"format",params:{format: "uuid"}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/X-Trace",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
export const header200ETag: Validate = outlined(validate2, { type: 'string' });
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  validate2.errors = vErrors;
  return errors === 0;
}
export const path: Validate = outlined(validate3, {
  type: 'object',
  required: ['article', 'shop'],
  properties: {
    article: { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
    shop: { type: 'string', pattern: /^[a-z/]+$/u },
  },
});
const pattern0 = /^[a-z/]+$/u;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.article === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "article"}}); errors++;
    }
    if(data.shop === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "shop"}}); errors++;
    }
    if(data.article !== undefined){
      let data0 = data.article;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        (vErrors ??= []).push({instancePath:instancePath+"/article",keyword:"type",params:{type: "integer"}}); errors++;
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 9007199254740991 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/article",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}); errors++;
        }
        if(data0 < -9007199254740991 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/article",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}}); errors++;
        }
      }
    }
    if(data.shop !== undefined){
      let data1 = data.shop;
      if(typeof data1 === "string"){
        if(!pattern0.test(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/shop",keyword:"pattern",params:{pattern: "^[a-z/]+$"}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/shop",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate3.errors = vErrors;
  return errors === 0;
}
export const query: Validate = outlined(validate4, {
  type: 'object',
  properties: {
    filter: {
      type: 'object',
      properties: { color: { type: 'string' }, price: { type: ['number', 'null'] } },
    },
    limit: requestLimit,
    sort: { type: 'array', items: { enum: ['name', '-price'] } },
    where: { type: 'object' },
  },
  fill: { limit: 20 },
});
const schema4 = {"type":"object","required":[],"properties":{"filter":{"type":"object","properties":{"color":{"type":"string"},"price":{"type":["number","null"]}}},"limit":{"$component":"request/Limit"},"sort":{"type":"array","items":{"enum":["name","-price"]}},"where":{"type":"object"}},"$fill":{"limit":20}};
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.filter !== undefined){
      let data0 = data.filter;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.color !== undefined){
          if(typeof data0.color !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/filter/color",keyword:"type",params:{type: "string"}}); errors++;
          }
        }
        if(data0.price !== undefined){
          let data2 = data0.price;
          if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
            (vErrors ??= []).push({instancePath:instancePath+"/filter/price",keyword:"type",params:{type: schema4.properties.filter.properties.price.type}}); errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/filter",keyword:"type",params:{type: "object"}}); errors++;
      }
    }
    if(data.limit !== undefined){
      if(!(requestLimit(data.limit))){
        vErrors = addFindings(vErrors, instancePath+"/limit", requestLimit.errors);
        errors = vErrors.length;
      }
    }
    if(data.sort !== undefined){
      let data4 = data.sort;
      if(Array.isArray(data4)){
        const len0 = data4.length;
        for(let i0=0; i0<len0; i0++){
          let data5 = data4[i0];
          if(!((data5 === "name") || (data5 === "-price"))){
            (vErrors ??= []).push({instancePath:instancePath+"/sort/" + i0,keyword:"enum",params:{allowedValues: schema4.properties.sort.items.enum}}); errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/sort",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.where !== undefined){
      let data6 = data.where;
      if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
        (vErrors ??= []).push({instancePath:instancePath+"/where",keyword:"type",params:{type: "object"}}); errors++;
      }
    }
    if(!Object.hasOwn(data, "limit")){
      data.limit = 20;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate4.errors = vErrors;
  return errors === 0;
}
export const response200: Validate = outlined(validate5, { type: 'object' });
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(data && typeof data == "object" && !Array.isArray(data))){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate5.errors = vErrors;
  return errors === 0;
}
