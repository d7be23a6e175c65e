// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: RevocationRequest */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const requestRevocationRequest: Validate = outlined(validate0, {
  type: 'object',
  required: ['token'],
  properties: {
    client_id: { type: 'string', maxLength: 100 },
    token: { type: 'string', maxLength: 8192, minLength: 1 },
    token_type_hint: { type: 'string', maxLength: 100 },
  },
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.token === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token"}}); errors++;
    }
    if(data.client_id !== undefined){
      let data0 = data.client_id;
      if(typeof data0 === "string"){
        if(data0.length > 100 && codePointLength(data0) > 100){
          (vErrors ??= []).push({instancePath:instancePath+"/client_id",keyword:"maxLength",params:{limit: 100}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/client_id",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.token !== undefined){
      let data1 = data.token;
      if(typeof data1 === "string"){
        if(data1.length > 8192 && codePointLength(data1) > 8192){
          (vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"maxLength",params:{limit: 8192}}); errors++;
        }
        if(data1.length < 2 * 1 && codePointLength(data1) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"minLength",params:{limit: 1}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.token_type_hint !== undefined){
      let data2 = data.token_type_hint;
      if(typeof data2 === "string"){
        if(data2.length > 100 && codePointLength(data2) > 100){
          (vErrors ??= []).push({instancePath:instancePath+"/token_type_hint",keyword:"maxLength",params:{limit: 100}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/token_type_hint",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
