// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: FieldError */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const responseFieldError: Validate = outlined(validate0, {
  type: 'object',
  required: ['in', 'pointer', 'rule', 'message'],
  properties: {
    in: { type: 'string', enum: ['path', 'query', 'header', 'cookie', 'body'] },
    message: { type: 'string', maxLength: 300 },
    pointer: { type: 'string', maxLength: 300 },
    rule: { type: 'string', maxLength: 60 },
  },
  dropAdditional: true,
});
const schema0 = {"required":["in","pointer","rule","message"],"type":"object","properties":{"in":{"enum":["path","query","header","cookie","body"],"type":"string"},"message":{"maxLength":300,"type":"string"},"pointer":{"maxLength":300,"type":"string"},"rule":{"maxLength":60,"type":"string"}},"$dropAdditional":true};
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.in === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "in"}}); errors++;
    }
    if(data.pointer === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pointer"}}); errors++;
    }
    if(data.rule === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rule"}}); errors++;
    }
    if(data.message === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "message"}}); errors++;
    }
    if(data.in !== undefined){
      let data0 = data.in;
      if(typeof data0 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/in",keyword:"type",params:{type: "string"}}); errors++;
      }
      if(!(((((data0 === "path") || (data0 === "query")) || (data0 === "header")) || (data0 === "cookie")) || (data0 === "body"))){
        (vErrors ??= []).push({instancePath:instancePath+"/in",keyword:"enum",params:{allowedValues: schema0.properties.in.enum}}); errors++;
      }
    }
    if(data.message !== undefined){
      let data1 = data.message;
      if(typeof data1 === "string"){
        if(data1.length > 300 && codePointLength(data1) > 300){
          (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"maxLength",params:{limit: 300}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.pointer !== undefined){
      let data2 = data.pointer;
      if(typeof data2 === "string"){
        if(data2.length > 300 && codePointLength(data2) > 300){
          (vErrors ??= []).push({instancePath:instancePath+"/pointer",keyword:"maxLength",params:{limit: 300}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.rule !== undefined){
      let data3 = data.rule;
      if(typeof data3 === "string"){
        if(data3.length > 60 && codePointLength(data3) > 60){
          (vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"maxLength",params:{limit: 60}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    for(const key0 in data){
      if(!(key0 === "in" || key0 === "message" || key0 === "pointer" || key0 === "rule")){
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
