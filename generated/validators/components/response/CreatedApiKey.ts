// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: CreatedApiKey */
import { responseApiKey } from '../response/ApiKey.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, codePointLength, outlined } from 'gatewright/abi';

export const responseCreatedApiKey: Validate = outlined(validate0, {
  type: 'object',
  required: ['key', 'apiKey'],
  properties: { apiKey: responseApiKey, key: { type: 'string', maxLength: 200 } },
  dropAdditional: true,
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.key === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "key"}}); errors++;
    }
    if(data.apiKey === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apiKey"}}); errors++;
    }
    if(data.apiKey !== undefined){
      let data0 = data.apiKey;
      if(!(responseApiKey(data0))){
        vErrors = addFindings(vErrors, instancePath+"/apiKey", responseApiKey.errors, data0);
        errors = vErrors.length;
      }
    }
    if(data.key !== undefined){
      let data1 = data.key;
      if(typeof data1 === "string"){
        if(data1.length > 200 && codePointLength(data1) > 200){
          (vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"maxLength",params:{limit: 200}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    for(const key0 in data){
      if(!(key0 === "apiKey" || key0 === "key")){
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
