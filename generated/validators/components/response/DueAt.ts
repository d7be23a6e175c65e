// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: DueAt */
import type { Validate } from 'gatewright/abi';
import { codePointLength, formats } from 'gatewright/abi';

export const responseDueAt: Validate = validate0;
const schema0 = {"maxLength":40,"type":["string","null"],"allOf":[{"if":{"maxLength":40},"then":{"format":"date-time"}}]};
const func0 = codePointLength;
const formats0 = formats["date-time"];
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
    if(func0(data) > 40){
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
      if(!(formats0(data))){
        (vErrors ??= []).push({instancePath,keyword:"format",params:{format: "date-time"}}); errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = _valid0;
  }
  if(!valid1){
    (vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
  }
  if(typeof data === "string"){
    if(func0(data) > 40){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40}}); errors++;
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
