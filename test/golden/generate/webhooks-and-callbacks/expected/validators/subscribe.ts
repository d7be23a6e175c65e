// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `POST /subscriptions` */
import type { Validate } from 'gatewright/abi';
import { formats, outlined } from 'gatewright/abi';

export const body: Validate = outlined(validate0, { type: 'object', required: ['url'], properties: { url: { type: 'string', format: formats.uri } } });
const formats0 = formats.uri;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.url === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}}); errors++;
    }
    if(data.url !== undefined){
      let data0 = data.url;
      if(typeof data0 === "string"){
        if(!formats0(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"format",params:{format: "uri"}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
