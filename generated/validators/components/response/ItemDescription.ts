// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: ItemDescription */
import type { Validate } from 'gatewright/abi';
import { codePointLength } from 'gatewright/abi';

export const responseItemDescription: Validate = validate0;
const schema0 = {"maxLength":2000,"type":["string","null"],"allOf":[{"if":{"maxLength":2000},"then":{"pattern":"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$"}}]};
const func0 = codePointLength;
const pattern0 = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/u;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if((typeof data !== "string") && (data !== null)){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema0.type}}); errors++;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if(typeof data === "string"){
    if(func0(data) > 2000){
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
        (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$"}}); errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = _valid0;
  }
  if(!valid1){
    (vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
  }
  if(typeof data === "string"){
    if(func0(data) > 2000){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 2000}}); errors++;
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
