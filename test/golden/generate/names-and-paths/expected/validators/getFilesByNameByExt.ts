// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /files/{name}.{ext}` */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const path: Validate = outlined(validate0, {
  type: 'object',
  required: ['ext', 'name'],
  properties: { ext: { enum: ['txt', 'md'] }, name: { type: 'string' } },
});
const schema0 = {"type":"object","required":["ext","name"],"properties":{"ext":{"enum":["txt","md"]},"name":{"type":"string"}}};
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.ext === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "ext"}}); errors++;
    }
    if(data.name === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}}); errors++;
    }
    if(data.ext !== undefined){
      let data0 = data.ext;
      if(!((data0 === "txt") || (data0 === "md"))){
        (vErrors ??= []).push({instancePath:instancePath+"/ext",keyword:"enum",params:{allowedValues: schema0.properties.ext.enum}}); errors++;
      }
    }
    if(data.name !== undefined){
      if(typeof data.name !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
