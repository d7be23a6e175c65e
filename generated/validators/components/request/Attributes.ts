// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Attributes */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const requestAttributes: Validate = outlined(validate0, {
  type: 'object',
  maxProperties: 20,
  propertyNames: { maxLength: 40, pattern: /^[a-z][A-Za-z0-9]*$/u },
  additionalProperties: { type: 'string', maxLength: 200 },
});
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
      if(typeof key0 === "string"){
        if(key0.length > 40 && codePointLength(key0) > 40){
          (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40},propertyName:key0}); errors++;
        }
        if((key0.length <= 40 || codePointLength(key0) <= 40) && !pattern0.test(key0)){
          (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},propertyName:key0}); errors++;
        }
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
