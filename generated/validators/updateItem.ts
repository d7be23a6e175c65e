// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `PATCH /items/{itemId}` */
import { requestId } from './components/request/Id.ts';
import { requestItemPatch } from './components/request/ItemPatch.ts';
import { responseItem } from './components/response/Item.ts';
import { responseProblem } from './components/response/Problem.ts';
import type { Validate } from 'gatewright/abi';

export const body: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(requestItemPatch(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = requestItemPatch.errors;
    }
    else {
      for(const finding0 of requestItemPatch.errors){
        vErrors.push(finding0);
      }
    }
    errors = vErrors.length;
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
export const response200: Validate = validate2;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(responseItem(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = responseItem.errors;
    }
    else {
      for(const finding0 of responseItem.errors){
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
