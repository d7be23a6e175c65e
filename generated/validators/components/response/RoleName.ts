// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: RoleName */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const responseRoleName: Validate = outlined(validate0, { type: 'string', enum: ['user', 'moderator', 'admin'] });
const schema0 = {"enum":["user","moderator","admin"],"type":"string"};
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  if(!(((data === "user") || (data === "moderator")) || (data === "admin"))){
    (vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema0.enum}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
