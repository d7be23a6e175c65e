// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: NewApiKey */
import { requestApiKeyName } from '../request/ApiKeyName.ts';
import { requestApiKeyScope } from '../request/ApiKeyScope.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, allUnique, codePointLength, formats, outlined } from 'gatewright/abi';

export const requestNewApiKey: Validate = outlined(validate0, {
  type: 'object',
  required: ['name', 'scopes'],
  properties: {
    expiresAt: { type: 'string', maxLength: 40, format: formats['date-time'] },
    name: requestApiKeyName,
    scopes: { type: 'array', maxItems: 4, minItems: 1, uniqueItems: true, items: requestApiKeyScope },
  },
  additionalProperties: false,
});
const formats0 = formats["date-time"];
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.name === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}}); errors++;
    }
    if(data.scopes === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scopes"}}); errors++;
    }
    for(const key0 in data){
      if(!(((key0 === "expiresAt") || (key0 === "name")) || (key0 === "scopes"))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
      }
    }
    if(data.expiresAt !== undefined){
      let data0 = data.expiresAt;
      if(typeof data0 === "string"){
        if(data0.length > 40 && codePointLength(data0) > 40){
          (vErrors ??= []).push({instancePath:instancePath+"/expiresAt",keyword:"maxLength",params:{limit: 40}}); errors++;
        }
        if((data0.length <= 40 || codePointLength(data0) <= 40) && !formats0(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/expiresAt",keyword:"format",params:{format: "date-time"}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.name !== undefined){
      if(!(requestApiKeyName(data.name))){
        vErrors = addFindings(vErrors, instancePath+"/name", requestApiKeyName.errors);
        errors = vErrors.length;
      }
    }
    if(data.scopes !== undefined){
      let data2 = data.scopes;
      if(Array.isArray(data2)){
        if(data2.length > 4){
          (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 4}}); errors++;
        }
        if(data2.length < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"minItems",params:{limit: 1}}); errors++;
        }
        const len0 = data2.length;
        for(let i0=0; i0<len0; i0++){
          if(!(requestApiKeyScope(data2[i0]))){
            vErrors = addFindings(vErrors, instancePath+"/scopes/" + i0, requestApiKeyScope.errors);
            errors = vErrors.length;
          }
        }
        if(data2.length <= 4 && !allUnique(data2)){
          (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"uniqueItems",params:{}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
