// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: FullName */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const requestFullName: Validate = outlined(validate0, { type: ['string', 'null'], maxLength: 100, minLength: 1, pattern: /^[^\p{Cc}]*$/u });
const schema0 = {"maxLength":100,"minLength":1,"pattern":"^[^\\p{Cc}]*$","type":["string","null"]};
const pattern0 = /^[^\p{Cc}]*$/u;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if((typeof data !== "string") && (data !== null)){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema0.type}}); errors++;
  }
  if(typeof data === "string"){
    if(data.length > 100 && codePointLength(data) > 100){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 100}}); errors++;
    }
    if(data.length < 2 * 1 && codePointLength(data) < 1){
      (vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}}); errors++;
    }
    if((data.length <= 100 || codePointLength(data) <= 100) && !pattern0.test(data)){
      (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[^\\p{Cc}]*$"}}); errors++;
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
