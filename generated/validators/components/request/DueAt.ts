// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: DueAt */
import type { Validate } from 'gatewright/abi';
import { codePointLength, formats, outlined } from 'gatewright/abi';

export const requestDueAt: Validate = outlined(validate0, { type: ['string', 'null'], maxLength: 40, format: formats['date-time'] });
const schema0 = {"maxLength":40,"type":["string","null"],"format":"date-time"};
const formats0 = formats["date-time"];
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
    if((data.length <= 40 || codePointLength(data) <= 40) && !formats0(data)){
      (vErrors ??= []).push({instancePath,keyword:"format",params:{format: "date-time"}}); errors++;
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
