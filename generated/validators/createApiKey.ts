// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `POST /api-keys` */
import { requestNewApiKey } from './components/request/NewApiKey.ts';
import { responseCreatedApiKey } from './components/response/CreatedApiKey.ts';
import { responseProblem } from './components/response/Problem.ts';
import type { Validate } from 'gatewright/abi';
import { codePointLength } from 'gatewright/abi';

export const body: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(requestNewApiKey(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = requestNewApiKey.errors;
    }
    else {
      for(const finding0 of requestNewApiKey.errors){
        vErrors.push(finding0);
      }
    }
    errors = vErrors.length;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
export const header201Location: Validate = validate1;
const func0 = codePointLength;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data === "string"){
    if(func0(data) > 200){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 200}}); errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
export const response201: Validate = validate2;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(responseCreatedApiKey(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = responseCreatedApiKey.errors;
    }
    else {
      for(const finding0 of responseCreatedApiKey.errors){
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
export const response409: Validate = validate4;
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
export const response413: Validate = validate5;
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
export const response415: Validate = validate6;
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
export const response422: Validate = validate7;
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
