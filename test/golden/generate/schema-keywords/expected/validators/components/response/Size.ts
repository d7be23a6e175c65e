// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Size */
import type { Validate } from 'gatewright/abi';
import { isMultiple, outlined } from 'gatewright/abi';

export const responseSize: Validate = outlined(validate0, { type: 'integer', exclusiveMaximum: 10, minimum: 1, multipleOf: 1 });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"}}); errors++;
  }
  if((typeof data == "number") && (isFinite(data))){
    if(data < 1 || isNaN(data)){
      (vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1}}); errors++;
    }
    if(data >= 10 || isNaN(data)){
      (vErrors ??= []).push({instancePath,keyword:"exclusiveMaximum",params:{comparison: "<", limit: 10}}); errors++;
    }
    if(!isMultiple(data, 1)){
      (vErrors ??= []).push({instancePath,keyword:"multipleOf",params:{multipleOf: 1}}); errors++;
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
