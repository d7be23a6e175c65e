// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Tags */
import type { Validate } from 'gatewright/abi';
import { codePointLength, equal } from 'gatewright/abi';

export const responseTags: Validate = validate0;
const func0 = equal;
const func1 = codePointLength;
const pattern0 = /^[\p{Ll}\p{Nd}-]+$/u;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if(Array.isArray(data)){
    if(data.length > 10){
      (vErrors ??= []).push({}); errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  errors = _errs2;
  if(vErrors !== null){
    if(_errs2){
      vErrors.length = _errs2;
    }
    else {
      vErrors = null;
    }
  }
  if(_valid0){
    const _errs4 = errors;
    if(Array.isArray(data)){
      let i0 = data.length;
      let j0;
      if(i0 > 1){
        outer0:
        for(;i0--;){
          for(j0 = i0; j0--;){
            if(func0(data[i0], data[j0])){
              (vErrors ??= []).push({instancePath,keyword:"uniqueItems",params:{i: i0, j: j0}}); errors++;
              break outer0;
            }
          }
        }
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = _valid0;
  }
  if(!valid1){
    (vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
  }
  if(Array.isArray(data)){
    if(data.length > 10){
      (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 10}}); errors++;
    }
    const len0 = data.length;
    for(let i1=0; i1<len0; i1++){
      let data0 = data[i1];
      const _errs8 = errors;
      let valid6 = true;
      const _errs9 = errors;
      if(typeof data0 === "string"){
        if(func1(data0) > 30){
          (vErrors ??= []).push({}); errors++;
        }
      }
      var _valid1 = _errs9 === errors;
      errors = _errs8;
      if(vErrors !== null){
        if(_errs8){
          vErrors.length = _errs8;
        }
        else {
          vErrors = null;
        }
      }
      if(_valid1){
        const _errs10 = errors;
        if(typeof data0 === "string"){
          if(!pattern0.test(data0)){
            (vErrors ??= []).push({instancePath:instancePath+"/" + i1,keyword:"pattern",params:{pattern: "^[\\p{Ll}\\p{Nd}-]+$"}}); errors++;
          }
        }
        var _valid1 = _errs10 === errors;
        valid6 = _valid1;
      }
      if(!valid6){
        (vErrors ??= []).push({instancePath:instancePath+"/" + i1,keyword:"if",params:{failingKeyword: "then"}}); errors++;
      }
      if(typeof data0 === "string"){
        if(func1(data0) > 30){
          (vErrors ??= []).push({instancePath:instancePath+"/" + i1,keyword:"maxLength",params:{limit: 30}}); errors++;
        }
        if(func1(data0) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/" + i1,keyword:"minLength",params:{limit: 1}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/" + i1,keyword:"type",params:{type: "string"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
