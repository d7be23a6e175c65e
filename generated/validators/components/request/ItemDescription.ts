// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: ItemDescription */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const requestItemDescription: Validate = outlined(validate0, {
  type: ['string', 'null'],
  maxLength: 2000,
  pattern: /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/u,
});
const schema0 = {"maxLength":2000,"pattern":"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$","type":["string","null"]};
const pattern0 = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/u;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if((typeof data !== "string") && (data !== null)){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema0.type}}); errors++;
  }
  if(typeof data === "string"){
    if(data.length > 2000 && codePointLength(data) > 2000){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 2000}}); errors++;
    }
    if((data.length <= 2000 || codePointLength(data) <= 2000) && !pattern0.test(data)){
      (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$"}}); errors++;
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
