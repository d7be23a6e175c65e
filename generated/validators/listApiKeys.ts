// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /api-keys` */
import { requestCursor } from './components/request/Cursor.ts';
import { responseApiKeyPage } from './components/response/ApiKeyPage.ts';
import { responseProblem } from './components/response/Problem.ts';
import type { Validate } from 'gatewright/abi';

export const header200XTotalCount: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"}}); errors++;
  }
  if(typeof data == "number"){
    if(data < 0 || isNaN(data)){
      (vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
export const query: Validate = validate1;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.limit === undefined){
      data.limit = 20;
    }
    if(data.cursor !== undefined){
      if(!(requestCursor(data.cursor, {instancePath:instancePath+"/cursor",parentData:data,parentDataProperty:"cursor",rootData}))){
        if(vErrors === null){
          vErrors = requestCursor.errors;
        }
        else {
          for(const finding0 of requestCursor.errors){
            vErrors.push(finding0);
          }
        }
        errors = vErrors.length;
      }
    }
    let data1 = data.limit;
    if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
      (vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}}); errors++;
    }
    if(typeof data1 == "number"){
      if(data1 > 100 || isNaN(data1)){
        (vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}}); errors++;
      }
      if(data1 < 1 || isNaN(data1)){
        (vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}}); errors++;
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
  if(!(responseApiKeyPage(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = responseApiKeyPage.errors;
    }
    else {
      for(const finding0 of responseApiKeyPage.errors){
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
export const response422: Validate = validate4;
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
