// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Sku */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const requestSku: Validate = outlined(validate0, { type: ['string', 'null'], maxLength: 40, minLength: 1, pattern: /^[A-Za-z0-9][A-Za-z0-9._-]*$/u });
const schema0 = {"maxLength":40,"minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","type":["string","null"]};
const pattern0 = /^[A-Za-z0-9][A-Za-z0-9._-]*$/u;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if((typeof data !== "string") && (data !== null)){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema0.type}}); errors++;
  }
  if(typeof data === "string"){
    if(data.length > 40 && codePointLength(data) > 40){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 40}}); errors++;
    }
    if(data.length < 2 * 1 && codePointLength(data) < 1){
      (vErrors ??= []).push({instancePath,keyword:"minLength",params:{limit: 1}}); errors++;
    }
    if((data.length <= 40 || codePointLength(data) <= 40) && !pattern0.test(data)){
      (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}}); errors++;
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
