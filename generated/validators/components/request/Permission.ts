// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Permission */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const requestPermission: Validate = outlined(validate0, {
  type: 'string',
  enum: ['metrics:read', 'users:assign-roles', 'users:delete', 'users:read', 'users:update'],
  maxLength: 50,
});
const schema0 = {"enum":["metrics:read","users:assign-roles","users:delete","users:read","users:update"],"maxLength":50,"type":"string"};
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(((((data === "metrics:read") || (data === "users:assign-roles")) || (data === "users:delete")) || (data === "users:read")) || (data === "users:update"))){
    (vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema0.enum}}); errors++;
  }
  if(typeof data === "string"){
    if(data.length > 50 && codePointLength(data) > 50){
      (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 50}}); errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
