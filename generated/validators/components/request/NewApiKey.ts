// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: NewApiKey */
import { requestApiKeyName } from '../request/ApiKeyName.ts';
import { requestApiKeyScope } from '../request/ApiKeyScope.ts';
import type { Validate } from 'gatewright/abi';
import { codePointLength, equal, formats } from 'gatewright/abi';

export const requestNewApiKey: Validate = validate0;
const func0 = codePointLength;
const func2 = equal;
const formats0 = formats["date-time"];
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.name === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}}); errors++;
    }
    if(data.scopes === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scopes"}}); errors++;
    }
    for(const key0 in data){
      if(!(((key0 === "expiresAt") || (key0 === "name")) || (key0 === "scopes"))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
      }
    }
    if(data.expiresAt !== undefined){
      let data0 = data.expiresAt;
      const _errs5 = errors;
      let valid2 = true;
      const _errs6 = errors;
      if(typeof data0 === "string"){
        if(func0(data0) > 40){
          (vErrors ??= []).push({}); errors++;
        }
      }
      var _valid0 = _errs6 === errors;
      errors = _errs5;
      if(vErrors !== null){
        if(_errs5){
          vErrors.length = _errs5;
        }
        else {
          vErrors = null;
        }
      }
      if(_valid0){
        const _errs7 = errors;
        if(typeof data0 === "string"){
          if(!(formats0(data0))){
            (vErrors ??= []).push({instancePath:instancePath+"/expiresAt",keyword:"format",params:{format: "date-time"}}); errors++;
          }
        }
        var _valid0 = _errs7 === errors;
        valid2 = _valid0;
      }
      if(!valid2){
        (vErrors ??= []).push({instancePath:instancePath+"/expiresAt",keyword:"if",params:{failingKeyword: "then"}}); errors++;
      }
      if(typeof data0 === "string"){
        if(func0(data0) > 40){
          (vErrors ??= []).push({instancePath:instancePath+"/expiresAt",keyword:"maxLength",params:{limit: 40}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.name !== undefined){
      if(!(requestApiKeyName(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
        if(vErrors === null){
          vErrors = requestApiKeyName.errors;
        }
        else {
          for(const finding0 of requestApiKeyName.errors){
            vErrors.push(finding0);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.scopes !== undefined){
      let data2 = data.scopes;
      const _errs12 = errors;
      let valid4 = true;
      const _errs13 = errors;
      if(Array.isArray(data2)){
        if(data2.length > 4){
          (vErrors ??= []).push({}); errors++;
        }
      }
      var _valid1 = _errs13 === errors;
      errors = _errs12;
      if(vErrors !== null){
        if(_errs12){
          vErrors.length = _errs12;
        }
        else {
          vErrors = null;
        }
      }
      if(_valid1){
        const _errs14 = errors;
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
        var _valid1 = _errs14 === errors;
        valid4 = _valid1;
      }
      if(!valid4){
        (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"if",params:{failingKeyword: "then"}}); errors++;
      }
      if(Array.isArray(data2)){
        if(data2.length > 4){
          (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 4}}); errors++;
        }
        if(data2.length < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"minItems",params:{limit: 1}}); errors++;
        }
        const len0 = data2.length;
        for(let i1=0; i1<len0; i1++){
          if(!(requestApiKeyScope(data2[i1], {instancePath:instancePath+"/scopes/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
            if(vErrors === null){
              vErrors = requestApiKeyScope.errors;
            }
            else {
              for(const finding1 of requestApiKeyScope.errors){
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
