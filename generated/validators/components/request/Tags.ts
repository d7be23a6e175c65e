// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Tags */
import type { Validate } from 'gatewright/abi';
import { allUnique, codePointLength, outlined } from 'gatewright/abi';

export const requestTags: Validate = outlined(validate0, {
  type: 'array',
  maxItems: 10,
  uniqueItems: true,
  items: { type: 'string', maxLength: 30, minLength: 1, pattern: /^[\p{Ll}\p{Nd}-]+$/u },
});
const pattern0 = /^[\p{Ll}\p{Nd}-]+$/u;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    if(data.length > 10){
      (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 10}}); errors++;
    }
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      if(typeof data0 === "string"){
        if(data0.length > 30 && codePointLength(data0) > 30){
          (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 30}}); errors++;
        }
        if(data0.length < 2 * 1 && codePointLength(data0) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"minLength",params:{limit: 1}}); errors++;
        }
        if((data0.length <= 30 || codePointLength(data0) <= 30) && !pattern0.test(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"pattern",params:{pattern: "^[\\p{Ll}\\p{Nd}-]+$"}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.length <= 10 && !allUnique(data)){
      (vErrors ??= []).push({instancePath,keyword:"uniqueItems",params:{}}); errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
