// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `POST /auth/revoke` */
import { requestRevocationRequest } from './components/request/RevocationRequest.ts';
import { responseOAuthError } from './components/response/OAuthError.ts';
import type { Validate } from 'gatewright/abi';

export const body: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(requestRevocationRequest(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = requestRevocationRequest.errors;
    }
    else {
      for(const finding0 of requestRevocationRequest.errors){
        vErrors.push(finding0);
      }
    }
    errors = vErrors.length;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
export const response400: Validate = validate1;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
  validate1.errors = vErrors;
  return errors === 0;
}
export const response503: Validate = validate2;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
  validate2.errors = vErrors;
  return errors === 0;
}
