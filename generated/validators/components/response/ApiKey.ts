// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: ApiKey */
import { responseApiKeyName } from '../response/ApiKeyName.ts';
import { responseApiKeyScope } from '../response/ApiKeyScope.ts';
import { responseId } from '../response/Id.ts';
import { responseTimestamp } from '../response/Timestamp.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, codePointLength, formats, outlined } from 'gatewright/abi';

export const responseApiKey: Validate = outlined(validate0, {
  type: 'object',
  required: ['id', 'name', 'prefix', 'scopes', 'createdAt', 'expiresAt', 'lastUsedAt'],
  properties: {
    createdAt: responseTimestamp,
    expiresAt: { type: ['string', 'null'], maxLength: 40, format: formats['date-time'] },
    id: responseId,
    lastUsedAt: { type: ['string', 'null'], maxLength: 40, format: formats['date-time'] },
    name: responseApiKeyName,
    prefix: { type: 'string', maxLength: 40 },
    scopes: { type: 'array', maxItems: 4, items: responseApiKeyScope },
  },
  dropAdditional: true,
});
const schema0 = {"required":["id","name","prefix","scopes","createdAt","expiresAt","lastUsedAt"],"type":"object","properties":{"createdAt":{"$component":"response/Timestamp"},"expiresAt":{"maxLength":40,"type":["string","null"],"format":"date-time"},"id":{"$component":"response/Id"},"lastUsedAt":{"maxLength":40,"type":["string","null"],"format":"date-time"},"name":{"$component":"response/ApiKeyName"},"prefix":{"maxLength":40,"type":"string"},"scopes":{"maxItems":4,"type":"array","items":{"$component":"response/ApiKeyScope"}}},"$dropAdditional":true};
const formats0 = formats["date-time"];
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
    }
    if(data.name === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}}); errors++;
    }
    if(data.prefix === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "prefix"}}); errors++;
    }
    if(data.scopes === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scopes"}}); errors++;
    }
    if(data.createdAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}}); errors++;
    }
    if(data.expiresAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "expiresAt"}}); errors++;
    }
    if(data.lastUsedAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lastUsedAt"}}); errors++;
    }
    if(data.createdAt !== undefined){
      let data0 = data.createdAt;
      if(!(responseTimestamp(data0))){
        vErrors = addFindings(vErrors, instancePath+"/createdAt", responseTimestamp.errors, data0);
        errors = vErrors.length;
      }
    }
    if(data.expiresAt !== undefined){
      let data1 = data.expiresAt;
      if((typeof data1 !== "string") && (data1 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/expiresAt",keyword:"type",params:{type: schema0.properties.expiresAt.type}}); errors++;
      }
      if(typeof data1 === "string"){
        if(data1.length > 40 && codePointLength(data1) > 40){
          (vErrors ??= []).push({instancePath:instancePath+"/expiresAt",keyword:"maxLength",params:{limit: 40}}); errors++;
        }
        if((data1.length <= 40 || codePointLength(data1) <= 40) && !formats0(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/expiresAt",keyword:"format",params:{format: "date-time"}}); errors++;
        }
      }
    }
    if(data.id !== undefined){
      let data2 = data.id;
      if(!(responseId(data2))){
        vErrors = addFindings(vErrors, instancePath+"/id", responseId.errors, data2);
        errors = vErrors.length;
      }
    }
    if(data.lastUsedAt !== undefined){
      let data3 = data.lastUsedAt;
      if((typeof data3 !== "string") && (data3 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/lastUsedAt",keyword:"type",params:{type: schema0.properties.lastUsedAt.type}}); errors++;
      }
      if(typeof data3 === "string"){
        if(data3.length > 40 && codePointLength(data3) > 40){
          (vErrors ??= []).push({instancePath:instancePath+"/lastUsedAt",keyword:"maxLength",params:{limit: 40}}); errors++;
        }
        if((data3.length <= 40 || codePointLength(data3) <= 40) && !formats0(data3)){
          (vErrors ??= []).push({instancePath:instancePath+"/lastUsedAt",keyword:"format",params:{format: "date-time"}}); errors++;
        }
      }
    }
    if(data.name !== undefined){
      let data4 = data.name;
      if(!(responseApiKeyName(data4))){
        vErrors = addFindings(vErrors, instancePath+"/name", responseApiKeyName.errors, data4);
        errors = vErrors.length;
      }
    }
    if(data.prefix !== undefined){
      let data5 = data.prefix;
      if(typeof data5 === "string"){
        if(data5.length > 40 && codePointLength(data5) > 40){
          (vErrors ??= []).push({instancePath:instancePath+"/prefix",keyword:"maxLength",params:{limit: 40}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/prefix",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.scopes !== undefined){
      let data6 = data.scopes;
      if(Array.isArray(data6)){
        if(data6.length > 4){
          (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 4}}); errors++;
        }
        const len0 = data6.length;
        for(let i0=0; i0<len0; i0++){
          let data7 = data6[i0];
          if(!(responseApiKeyScope(data7))){
            vErrors = addFindings(vErrors, instancePath+"/scopes/" + i0, responseApiKeyScope.errors, data7);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    for(const key0 in data){
      if(!(key0 === "createdAt" || key0 === "expiresAt" || key0 === "id" || key0 === "lastUsedAt" || key0 === "name" || key0 === "prefix" || key0 === "scopes")){
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
