// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Value */
import type { Validate } from 'gatewright/abi';
import { addFindings, remembering } from 'gatewright/abi';

export const requestValue: Validate = remembering(validate0);
const schema0 = {"allOf":[{"anyOf":[{"type":["string","number","boolean","null"]},{"type":"array","items":{"$component":"request/Value"}},{"type":"object","additionalProperties":{"$component":"request/Value"}}]}]};
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid1 = false;
  const _errs2 = errors;
  if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema0.allOf[0].anyOf[0].type}}); errors++;
  }
  var _valid0 = _errs2 === errors;
  valid1 = valid1 || _valid0;
  if(!valid1){
    const _errs4 = errors;
    if(Array.isArray(data)){
      const len0 = data.length;
      for(let i0=0; i0<len0; i0++){
        if(!(requestValue(data[i0]))){
          vErrors = addFindings(vErrors, instancePath+"/" + i0, requestValue.errors);
          errors = vErrors.length;
        }
      }
    }
    else {
      (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}}); errors++;
    }
    var _valid0 = _errs4 === errors;
    valid1 = valid1 || _valid0;
    if(!valid1){
      const _errs7 = errors;
      if(data && typeof data == "object" && !Array.isArray(data)){
        for(const key0 in data){
          if(!(requestValue(data[key0]))){
            vErrors = addFindings(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), requestValue.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
    }
  }
  if(!valid1){
    (vErrors ??= []).push({instancePath,keyword:"anyOf",params:{}}); errors++;
  }
  else {
    errors = _errs1;
    if(vErrors !== null){
      if(_errs1){
        vErrors.length = _errs1;
      }
      else {
        vErrors = null;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
