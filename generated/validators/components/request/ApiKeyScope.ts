// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: ApiKeyScope */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const requestApiKeyScope: Validate = outlined(validate0, { type: 'string', enum: ['items:read', 'orders:read', 'reports:read', 'usage:read'] });
const schema0 = {"enum":["items:read","orders:read","reports:read","usage:read"],"type":"string"};
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  if(!((((data === "items:read") || (data === "orders:read")) || (data === "reports:read")) || (data === "usage:read"))){
    (vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema0.enum}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
