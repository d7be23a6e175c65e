// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: NextCursor */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const responseNextCursor: Validate = outlined(validate0, { type: ['string', 'null'], maxLength: 400 });
const schema0 = {"maxLength":400,"type":["string","null"]};
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if((typeof data !== "string") && (data !== null)){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: schema0.type}}); errors++;
  }
  if(typeof data === "string"){
    if(data.length > 400 && codePointLength(data) > 400){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 400}}); errors++;
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
