// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Price */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const responsePrice: Validate = outlined(validate0, { type: 'integer', maximum: 1000000000, minimum: 0 });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"}}); errors++;
  }
  if((typeof data == "number") && (isFinite(data))){
    if(data > 1000000000 || isNaN(data)){
      (vErrors ??= []).push({instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1000000000}}); errors++;
    }
    if(data < 0 || isNaN(data)){
      (vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
