// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Attributes */
import type { Validate } from 'gatewright/abi';
import { codePointLength } from 'gatewright/abi';

export const responseAttributes: Validate = validate0;
const pattern0 = /^[a-z][A-Za-z0-9]*$/u;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(Object.keys(data).length > 20){
      (vErrors ??= []).push({instancePath,keyword:"maxProperties",params:{limit: 20}}); errors++;
    }
    for(const key0 in data){
      const _errs1 = errors;
      const _errs2 = errors;
      let valid1 = true;
      const _errs3 = errors;
      if(typeof key0 === "string"){
        if(key0.length > 40 && codePointLength(key0) > 40){
          (vErrors ??= []).push({}); errors++;
        }
        else {
          if((key0.length <= 40 || codePointLength(key0) <= 40) && !pattern0.test(key0)){
            (vErrors ??= []).push({}); errors++;
          }
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
      if(!_valid0){
        var _valid0 = false;
        (vErrors ??= []).push({instancePath,keyword:"false schema",params:{},propertyName:key0}); errors++;
        valid1 = _valid0;
      }
      if(!valid1){
        (vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "else"},propertyName:key0}); errors++;
      }
      var valid0 = _errs1 === errors;
      if(!valid0){
        (vErrors ??= []).push({instancePath,keyword:"propertyNames",params:{propertyName: key0}}); errors++;
      }
    }
    for(const key1 in data){
      let data0 = data[key1];
      if(typeof data0 === "string"){
        if(data0.length > 200 && codePointLength(data0) > 200){
          (vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 200}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
