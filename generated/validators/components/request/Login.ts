// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Login */
import { requestEmail } from '../request/Email.ts';
import { requestScope } from '../request/Scope.ts';
import type { Validate } from 'gatewright/abi';
import { codePointLength, equal } from 'gatewright/abi';

export const requestLogin: Validate = validate0;
const func0 = codePointLength;
const func2 = equal;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.email === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "email"}}); errors++;
    }
    if(data.password === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "password"}}); errors++;
    }
    for(const key0 in data){
      if(!(((key0 === "email") || (key0 === "password")) || (key0 === "scopes"))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
      }
    }
    if(data.email !== undefined){
      if(!(requestEmail(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
        if(vErrors === null){
          vErrors = requestEmail.errors;
        }
        else {
          for(const finding0 of requestEmail.errors){
            vErrors.push(finding0);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.password !== undefined){
      let data1 = data.password;
      if(typeof data1 === "string"){
        if(func0(data1) > 128){
          (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 128}}); errors++;
        }
        if(func0(data1) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 1}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.scopes !== undefined){
      let data2 = data.scopes;
      const _errs8 = errors;
      let valid2 = true;
      const _errs9 = errors;
      if(Array.isArray(data2)){
        if(data2.length > 30){
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
        if(Array.isArray(data2)){
          let i0 = data2.length;
          let j0;
          if(i0 > 1){
            outer0:
            for(;i0--;){
              for(j0 = i0; j0--;){
                if(func2(data2[i0], data2[j0])){
                  (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"uniqueItems",params:{i: i0, j: j0}}); errors++;
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
        (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"if",params:{failingKeyword: "then"}}); errors++;
      }
      if(Array.isArray(data2)){
        if(data2.length > 30){
          (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 30}}); errors++;
        }
        const len0 = data2.length;
        for(let i1=0; i1<len0; i1++){
          if(!(requestScope(data2[i1], {instancePath:instancePath+"/scopes/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
            if(vErrors === null){
              vErrors = requestScope.errors;
            }
            else {
              for(const finding1 of requestScope.errors){
                vErrors.push(finding1);
              }
            }
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
