// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Token */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const responseToken: Validate = outlined(validate0, {
  type: 'object',
  required: ['access_token', 'token_type', 'expires_in', 'refresh_token', 'scope'],
  properties: {
    access_token: { type: 'string', maxLength: 8192 },
    expires_in: { type: 'integer', maximum: 31536000, minimum: 1 },
    refresh_token: { type: 'string', maxLength: 200 },
    scope: { type: 'string', maxLength: 1000 },
    token_type: { type: 'string', enum: ['Bearer'] },
  },
  dropAdditional: true,
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.access_token === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "access_token"}}); errors++;
    }
    if(data.token_type === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token_type"}}); errors++;
    }
    if(data.expires_in === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "expires_in"}}); errors++;
    }
    if(data.refresh_token === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "refresh_token"}}); errors++;
    }
    if(data.scope === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scope"}}); errors++;
    }
    if(data.access_token !== undefined){
      let data0 = data.access_token;
      if(typeof data0 === "string"){
        if(data0.length > 8192 && codePointLength(data0) > 8192){
          (vErrors ??= []).push({instancePath:instancePath+"/access_token",keyword:"maxLength",params:{limit: 8192}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/access_token",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.expires_in !== undefined){
      let data1 = data.expires_in;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        (vErrors ??= []).push({instancePath:instancePath+"/expires_in",keyword:"type",params:{type: "integer"}}); errors++;
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 31536000 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/expires_in",keyword:"maximum",params:{comparison: "<=", limit: 31536000}}); errors++;
        }
        if(data1 < 1 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/expires_in",keyword:"minimum",params:{comparison: ">=", limit: 1}}); errors++;
        }
      }
    }
    if(data.refresh_token !== undefined){
      let data2 = data.refresh_token;
      if(typeof data2 === "string"){
        if(data2.length > 200 && codePointLength(data2) > 200){
          (vErrors ??= []).push({instancePath:instancePath+"/refresh_token",keyword:"maxLength",params:{limit: 200}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/refresh_token",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.scope !== undefined){
      let data3 = data.scope;
      if(typeof data3 === "string"){
        if(data3.length > 1000 && codePointLength(data3) > 1000){
          (vErrors ??= []).push({instancePath:instancePath+"/scope",keyword:"maxLength",params:{limit: 1000}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.token_type !== undefined){
      let data4 = data.token_type;
      if(typeof data4 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/token_type",keyword:"type",params:{type: "string"}}); errors++;
      }
      if("Bearer" !== data4){
        (vErrors ??= []).push({instancePath:instancePath+"/token_type",keyword:"const",params:{allowedValue: "Bearer"}}); errors++;
      }
    }
    for(const key0 in data){
      if(!(key0 === "access_token" || key0 === "expires_in" || key0 === "refresh_token" || key0 === "scope" || key0 === "token_type")){
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
