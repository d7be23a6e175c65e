// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /items` */
import { requestCursor } from './components/request/Cursor.ts';
import { requestItemStatus } from './components/request/ItemStatus.ts';
import { requestSearchTerm } from './components/request/SearchTerm.ts';
import { responseItemPage } from './components/response/ItemPage.ts';
import { responseProblem } from './components/response/Problem.ts';
import type { Validate } from 'gatewright/abi';
import { equal } from 'gatewright/abi';

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
const func0 = equal;
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
    if(data.status !== undefined){
      let data3 = data.status;
      const _errs8 = errors;
      let valid2 = true;
      const _errs9 = errors;
      if(Array.isArray(data3)){
        if(data3.length > 4){
          (vErrors ??= []).push({}); errors++;
        }
      }
      var _valid0 = _errs9 === errors;
      errors = _errs8;
      if(vErrors !== null){
        if(_errs8){
          vErrors.length = _errs8;
        }
        else {
          vErrors = null;
        }
      }
      if(_valid0){
        const _errs10 = errors;
        if(Array.isArray(data3)){
          let i0 = data3.length;
          let j0;
          if(i0 > 1){
            outer0:
            for(;i0--;){
              for(j0 = i0; j0--;){
                if(func0(data3[i0], data3[j0])){
                  (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"uniqueItems",params:{i: i0, j: j0}}); errors++;
                  break outer0;
                }
              }
            }
          }
        }
        var _valid0 = _errs10 === errors;
        valid2 = _valid0;
      }
      if(!valid2){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"if",params:{failingKeyword: "then"}}); errors++;
      }
      if(Array.isArray(data3)){
        if(data3.length > 4){
          (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"maxItems",params:{limit: 4}}); errors++;
        }
        if(data3.length < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"minItems",params:{limit: 1}}); errors++;
        }
        const len0 = data3.length;
        for(let i1=0; i1<len0; i1++){
          if(!(requestItemStatus(data3[i1], {instancePath:instancePath+"/status/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
            if(vErrors === null){
              vErrors = requestItemStatus.errors;
            }
            else {
              for(const finding2 of requestItemStatus.errors){
                vErrors.push(finding2);
              }
            }
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "array"}}); errors++;
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
  if(!(responseItemPage(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = responseItemPage.errors;
    }
    else {
      for(const finding0 of responseItemPage.errors){
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
