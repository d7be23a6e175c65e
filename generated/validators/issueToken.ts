// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `POST /auth/token` */
import { requestTokenRequest } from './components/request/TokenRequest.ts';
import { responseOAuthError } from './components/response/OAuthError.ts';
import { responseToken } from './components/response/Token.ts';
import type { Validate } from 'gatewright/abi';
import { codePointLength } from 'gatewright/abi';

export const body: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(requestTokenRequest(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = requestTokenRequest.errors;
    }
    else {
      for(const finding0 of requestTokenRequest.errors){
        vErrors.push(finding0);
      }
    }
    errors = vErrors.length;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
export const header: Validate = validate1;
const func0 = codePointLength;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data["User-Agent"] !== undefined){
      let data0 = data["User-Agent"];
      if(typeof data0 === "string"){
        if(func0(data0) > 2000){
          (vErrors ??= []).push({instancePath:instancePath+"/User-Agent",keyword:"maxLength",params:{limit: 2000}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/User-Agent",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
export const header200CacheControl: Validate = validate2;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  if("no-store" !== data){
    (vErrors ??= []).push({instancePath,keyword:"const",params:{allowedValue: "no-store"}}); errors++;
  }
  validate2.errors = vErrors;
  return errors === 0;
}
export const response200: Validate = validate3;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(responseToken(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = responseToken.errors;
    }
    else {
      for(const finding0 of responseToken.errors){
        vErrors.push(finding0);
      }
    }
    errors = vErrors.length;
  }
  validate3.errors = vErrors;
  return errors === 0;
}
export const response400: Validate = validate4;
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(responseOAuthError(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = responseOAuthError.errors;
    }
    else {
      for(const finding0 of responseOAuthError.errors){
        vErrors.push(finding0);
      }
    }
    errors = vErrors.length;
  }
  validate4.errors = vErrors;
  return errors === 0;
}
export const response401: Validate = validate5;
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(responseOAuthError(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = responseOAuthError.errors;
    }
    else {
      for(const finding0 of responseOAuthError.errors){
        vErrors.push(finding0);
      }
    }
    errors = vErrors.length;
  }
  validate5.errors = vErrors;
  return errors === 0;
}
export const response503: Validate = validate6;
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(responseOAuthError(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = responseOAuthError.errors;
    }
    else {
      for(const finding0 of responseOAuthError.errors){
        vErrors.push(finding0);
      }
    }
    errors = vErrors.length;
  }
  validate6.errors = vErrors;
  return errors === 0;
}
