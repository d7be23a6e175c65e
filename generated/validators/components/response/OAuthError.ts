// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: OAuthError */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const responseOAuthError: Validate = outlined(validate0, {
  type: 'object',
  required: ['error'],
  properties: {
    error: { type: 'string', maxLength: 50 },
    error_description: { type: 'string', maxLength: 500 },
    error_uri: { type: 'string', maxLength: 500 },
  },
  dropAdditional: true,
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.error === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "error"}}); errors++;
    }
    if(data.error !== undefined){
      let data0 = data.error;
      if(typeof data0 === "string"){
        if(data0.length > 50 && codePointLength(data0) > 50){
          (vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"maxLength",params:{limit: 50}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/error",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.error_description !== undefined){
      let data1 = data.error_description;
      if(typeof data1 === "string"){
        if(data1.length > 500 && codePointLength(data1) > 500){
          (vErrors ??= []).push({instancePath:instancePath+"/error_description",keyword:"maxLength",params:{limit: 500}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/error_description",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.error_uri !== undefined){
      let data2 = data.error_uri;
      if(typeof data2 === "string"){
        if(data2.length > 500 && codePointLength(data2) > 500){
          (vErrors ??= []).push({instancePath:instancePath+"/error_uri",keyword:"maxLength",params:{limit: 500}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/error_uri",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    for(const key0 in data){
      if(!(key0 === "error" || key0 === "error_description" || key0 === "error_uri")){
        delete data[key0];
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
