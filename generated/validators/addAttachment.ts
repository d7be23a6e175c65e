// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `POST /items/{itemId}/attachments` */
import { requestId } from './components/request/Id.ts';
import { responseAttachment } from './components/response/Attachment.ts';
import { responseProblem } from './components/response/Problem.ts';
import type { Validate } from 'gatewright/abi';
import { codePointLength } from 'gatewright/abi';

export const body: Validate = validate0;
const func0 = codePointLength;
const pattern0 = /^[^\p{Cc}]*$/u;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.file === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "file"}}); errors++;
    }
    for(const key0 in data){
      if(!((key0 === "caption") || (key0 === "file"))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
      }
    }
    if(data.caption !== undefined){
      let data0 = data.caption;
      const _errs6 = errors;
      let valid3 = true;
      const _errs7 = errors;
      if(typeof data0 === "string"){
        if(func0(data0) > 200){
          (vErrors ??= []).push({}); errors++;
        }
      }
      var _valid0 = _errs7 === errors;
      errors = _errs6;
      if(vErrors !== null){
        if(_errs6){
          vErrors.length = _errs6;
        }
        else {
          vErrors = null;
        }
      }
      if(_valid0){
        const _errs8 = errors;
        if(typeof data0 === "string"){
          if(!pattern0.test(data0)){
            (vErrors ??= []).push({instancePath:instancePath+"/caption",keyword:"pattern",params:{pattern: "^[^\\p{Cc}]*$"}}); errors++;
          }
        }
        var _valid0 = _errs8 === errors;
        valid3 = _valid0;
      }
      if(!valid3){
        (vErrors ??= []).push({instancePath:instancePath+"/caption",keyword:"if",params:{failingKeyword: "then"}}); errors++;
      }
      if(typeof data0 === "string"){
        if(func0(data0) > 200){
          (vErrors ??= []).push({instancePath:instancePath+"/caption",keyword:"maxLength",params:{limit: 200}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/caption",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
export const path: Validate = validate1;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.itemId === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "itemId"}}); errors++;
    }
    if(data.itemId !== undefined){
      if(!(requestId(data.itemId, {instancePath:instancePath+"/itemId",parentData:data,parentDataProperty:"itemId",rootData}))){
        if(vErrors === null){
          vErrors = requestId.errors;
        }
        else {
          for(const finding0 of requestId.errors){
            vErrors.push(finding0);
          }
        }
        errors = vErrors.length;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
export const response201: Validate = validate2;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(responseAttachment(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = responseAttachment.errors;
    }
    else {
      for(const finding0 of responseAttachment.errors){
        vErrors.push(finding0);
      }
    }
    errors = vErrors.length;
  }
  validate2.errors = vErrors;
  return errors === 0;
}
export const response400: Validate = validate3;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(responseProblem(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = responseProblem.errors;
    }
    else {
      for(const finding0 of responseProblem.errors){
        vErrors.push(finding0);
      }
    }
    errors = vErrors.length;
  }
  validate3.errors = vErrors;
  return errors === 0;
}
export const response404: Validate = validate4;
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(responseProblem(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = responseProblem.errors;
    }
    else {
      for(const finding0 of responseProblem.errors){
        vErrors.push(finding0);
      }
    }
    errors = vErrors.length;
  }
  validate4.errors = vErrors;
  return errors === 0;
}
export const response409: Validate = validate5;
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(responseProblem(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = responseProblem.errors;
    }
    else {
      for(const finding0 of responseProblem.errors){
        vErrors.push(finding0);
      }
    }
    errors = vErrors.length;
  }
  validate5.errors = vErrors;
  return errors === 0;
}
export const response413: Validate = validate6;
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(responseProblem(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = responseProblem.errors;
    }
    else {
      for(const finding0 of responseProblem.errors){
        vErrors.push(finding0);
      }
    }
    errors = vErrors.length;
  }
  validate6.errors = vErrors;
  return errors === 0;
}
export const response415: Validate = validate7;
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(responseProblem(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = responseProblem.errors;
    }
    else {
      for(const finding0 of responseProblem.errors){
        vErrors.push(finding0);
      }
    }
    errors = vErrors.length;
  }
  validate7.errors = vErrors;
  return errors === 0;
}
export const response422: Validate = validate8;
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(responseProblem(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = responseProblem.errors;
    }
    else {
      for(const finding0 of responseProblem.errors){
        vErrors.push(finding0);
      }
    }
    errors = vErrors.length;
  }
  validate8.errors = vErrors;
  return errors === 0;
}
