// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Scope */
import type { Validate } from 'gatewright/abi';
import { codePointLength } from 'gatewright/abi';

export const requestScope: Validate = validate0;
const func0 = codePointLength;
const pattern0 = /^[a-z-]+:[a-z-]+$/u;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if(typeof data === "string"){
    if(func0(data) > 50){
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
    if(typeof data === "string"){
      if(!pattern0.test(data)){
        (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z-]+:[a-z-]+$"}}); errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = _valid0;
  }
  if(!valid1){
    (vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
  }
  if(typeof data === "string"){
    if(func0(data) > 50){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 50}}); errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
