// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: TokenRequest */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const requestTokenRequest: Validate = outlined(validate0, {
  type: 'object',
  required: ['grant_type'],
  properties: {
    client_id: { type: 'string', maxLength: 100 },
    grant_type: { type: 'string', maxLength: 100 },
    password: { type: 'string', maxLength: 128 },
    refresh_token: { type: 'string', maxLength: 200 },
    scope: { type: 'string', maxLength: 1000 },
    username: { type: 'string', maxLength: 254 },
  },
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.grant_type === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "grant_type"}}); errors++;
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
    if(data.grant_type !== undefined){
      let data1 = data.grant_type;
      if(typeof data1 === "string"){
        if(data1.length > 100 && codePointLength(data1) > 100){
          (vErrors ??= []).push({instancePath:instancePath+"/grant_type",keyword:"maxLength",params:{limit: 100}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/grant_type",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.password !== undefined){
      let data2 = data.password;
      if(typeof data2 === "string"){
        if(data2.length > 128 && codePointLength(data2) > 128){
          (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 128}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.refresh_token !== undefined){
      let data3 = data.refresh_token;
      if(typeof data3 === "string"){
        if(data3.length > 200 && codePointLength(data3) > 200){
          (vErrors ??= []).push({instancePath:instancePath+"/refresh_token",keyword:"maxLength",params:{limit: 200}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/refresh_token",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.scope !== undefined){
      let data4 = data.scope;
      if(typeof data4 === "string"){
        if(data4.length > 1000 && codePointLength(data4) > 1000){
          (vErrors ??= []).push({instancePath:instancePath+"/scope",keyword:"maxLength",params:{limit: 1000}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.username !== undefined){
      let data5 = data.username;
      if(typeof data5 === "string"){
        if(data5.length > 254 && codePointLength(data5) > 254){
          (vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"maxLength",params:{limit: 254}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
