// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: UserStatus */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const responseUserStatus: Validate = outlined(validate0, { type: 'string', enum: ['active', 'disabled'] });
const schema0 = {"enum":["active","disabled"],"type":"string"};
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  if(!((data === "active") || (data === "disabled"))){
    (vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema0.enum}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
