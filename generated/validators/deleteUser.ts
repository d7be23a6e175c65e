// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `DELETE /users/{userId}` */
import { requestId } from './components/request/Id.ts';
import { responseProblem } from './components/response/Problem.ts';
import type { Validate } from 'gatewright/abi';

export const path: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.userId === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}}); errors++;
    }
    if(data.userId !== undefined){
      if(!(requestId(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
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
  validate0.errors = vErrors;
  return errors === 0;
}
export const response404: Validate = validate1;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
  validate1.errors = vErrors;
  return errors === 0;
}
export const response409: Validate = validate2;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
  validate2.errors = vErrors;
  return errors === 0;
}
export const response422: Validate = validate3;
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
