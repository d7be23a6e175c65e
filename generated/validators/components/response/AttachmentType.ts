// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: AttachmentType */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const responseAttachmentType: Validate = outlined(validate0, { type: 'string', enum: ['image/png', 'image/jpeg', 'application/pdf'] });
const schema0 = {"enum":["image/png","image/jpeg","application/pdf"],"type":"string"};
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  if(!(((data === "image/png") || (data === "image/jpeg")) || (data === "application/pdf"))){
    (vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: schema0.enum}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
