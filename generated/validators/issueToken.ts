// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `POST /auth/token` */
import { requestTokenRequest } from './components/request/TokenRequest.ts';
import { responseOAuthError } from './components/response/OAuthError.ts';
import { responseToken } from './components/response/Token.ts';
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const body: Validate = requestTokenRequest;
export const response200: Validate = responseToken;
export const response400: Validate = responseOAuthError;
export const response401: Validate = responseOAuthError;
export const response503: Validate = responseOAuthError;
export const header: Validate = outlined(validate0, { type: 'object', properties: { 'User-Agent': { type: 'string', maxLength: 2000 } } });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data["User-Agent"] !== undefined){
      let data0 = data["User-Agent"];
      if(typeof data0 === "string"){
        if(data0.length > 2000 && codePointLength(data0) > 2000){
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
  validate0.errors = vErrors;
  return errors === 0;
}
export const header200CacheControl: Validate = outlined(validate1, { type: 'string', enum: ['no-store'] });
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  if("no-store" !== data){
    (vErrors ??= []).push({instancePath,keyword:"const",params:{allowedValue: "no-store"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
