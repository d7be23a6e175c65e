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
import { addFindings, outlined } from 'gatewright/abi';

export const response200: Validate = responseUserPage;
export const response400: Validate = responseProblem;
export const response422: Validate = responseProblem;
export const header200XTotalCount: Validate = outlined(validate0, { type: 'integer', minimum: 0 });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"}}); errors++;
  }
  if((typeof data == "number") && (isFinite(data))){
    if(data < 0 || isNaN(data)){
      (vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
export const query: Validate = outlined(validate1, {
  type: 'object',
  properties: {
    cursor: requestCursor,
    limit: { type: 'integer', maximum: 100, minimum: 1 },
    q: requestSearchTerm,
    role: requestRoleName,
    status: requestUserStatus,
  },
  fill: { limit: 20 },
});
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.cursor !== undefined){
      if(!(requestCursor(data.cursor))){
        vErrors = addFindings(vErrors, instancePath+"/cursor", requestCursor.errors);
        errors = vErrors.length;
      }
    }
    if(data.limit !== undefined){
      let data1 = data.limit;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        (vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}}); errors++;
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 100 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"maximum",params:{comparison: "<=", limit: 100}}); errors++;
        }
        if(data1 < 1 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"minimum",params:{comparison: ">=", limit: 1}}); errors++;
        }
      }
    }
    if(data.q !== undefined){
      if(!(requestSearchTerm(data.q))){
        vErrors = addFindings(vErrors, instancePath+"/q", requestSearchTerm.errors);
        errors = vErrors.length;
      }
    }
    if(data.role !== undefined){
      if(!(requestRoleName(data.role))){
        vErrors = addFindings(vErrors, instancePath+"/role", requestRoleName.errors);
        errors = vErrors.length;
      }
    }
    if(data.status !== undefined){
      if(!(requestUserStatus(data.status))){
        vErrors = addFindings(vErrors, instancePath+"/status", requestUserStatus.errors);
        errors = vErrors.length;
      }
    }
    if(!Object.hasOwn(data, "limit")){
      data.limit = 20;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
