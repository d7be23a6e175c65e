// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /users` */
import { requestCursor } from './components/request/Cursor.ts';
import { requestRoleName } from './components/request/RoleName.ts';
import { requestSearchTerm } from './components/request/SearchTerm.ts';
import { requestUserStatus } from './components/request/UserStatus.ts';
import { responseProblem } from './components/response/Problem.ts';
import { responseUserPage } from './components/response/UserPage.ts';
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
    if(data.q !== undefined){
      if(!(requestSearchTerm(data.q, {instancePath:instancePath+"/q",parentData:data,parentDataProperty:"q",rootData}))){
        if(vErrors === null){
          vErrors = requestSearchTerm.errors;
        }
        else {
          for(const finding1 of requestSearchTerm.errors){
            vErrors.push(finding1);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.role !== undefined){
      if(!(requestRoleName(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
        if(vErrors === null){
          vErrors = requestRoleName.errors;
        }
        else {
          for(const finding2 of requestRoleName.errors){
            vErrors.push(finding2);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.status !== undefined){
      if(!(requestUserStatus(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
        if(vErrors === null){
          vErrors = requestUserStatus.errors;
        }
        else {
          for(const finding3 of requestUserStatus.errors){
            vErrors.push(finding3);
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
  if(!(responseUserPage(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = responseUserPage.errors;
    }
    else {
      for(const finding0 of responseUserPage.errors){
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
