// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Session */
import { responseId } from '../response/Id.ts';
import { responseTimestamp } from '../response/Timestamp.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, codePointLength, outlined } from 'gatewright/abi';

export const responseSession: Validate = outlined(validate0, {
  type: 'object',
  required: ['id', 'current', 'clientId', 'userAgent', 'address', 'createdAt', 'lastUsedAt', 'expiresAt'],
  properties: {
    address: { type: ['string', 'null'], maxLength: 64 },
    clientId: { type: 'string', maxLength: 100 },
    createdAt: responseTimestamp,
    current: { type: 'boolean' },
    expiresAt: responseTimestamp,
    id: responseId,
    lastUsedAt: responseTimestamp,
    userAgent: { type: ['string', 'null'], maxLength: 300 },
  },
  dropAdditional: true,
});
const schema0 = {"required":["id","current","clientId","userAgent","address","createdAt","lastUsedAt","expiresAt"],"type":"object","properties":{"address":{"maxLength":64,"type":["string","null"]},"clientId":{"maxLength":100,"type":"string"},"createdAt":{"$component":"response/Timestamp"},"current":{"type":"boolean"},"expiresAt":{"$component":"response/Timestamp"},"id":{"$component":"response/Id"},"lastUsedAt":{"$component":"response/Timestamp"},"userAgent":{"maxLength":300,"type":["string","null"]}},"$dropAdditional":true};
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
    }
    if(data.current === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "current"}}); errors++;
    }
    if(data.clientId === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clientId"}}); errors++;
    }
    if(data.userAgent === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userAgent"}}); errors++;
    }
    if(data.address === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "address"}}); errors++;
    }
    if(data.createdAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}}); errors++;
    }
    if(data.lastUsedAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lastUsedAt"}}); errors++;
    }
    if(data.expiresAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "expiresAt"}}); errors++;
    }
    if(data.address !== undefined){
      let data0 = data.address;
      if((typeof data0 !== "string") && (data0 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/address",keyword:"type",params:{type: schema0.properties.address.type}}); errors++;
      }
      if(typeof data0 === "string"){
        if(data0.length > 64 && codePointLength(data0) > 64){
          (vErrors ??= []).push({instancePath:instancePath+"/address",keyword:"maxLength",params:{limit: 64}}); errors++;
        }
      }
    }
    if(data.clientId !== undefined){
      let data1 = data.clientId;
      if(typeof data1 === "string"){
        if(data1.length > 100 && codePointLength(data1) > 100){
          (vErrors ??= []).push({instancePath:instancePath+"/clientId",keyword:"maxLength",params:{limit: 100}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/clientId",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.createdAt !== undefined){
      let data2 = data.createdAt;
      if(!(responseTimestamp(data2))){
        vErrors = addFindings(vErrors, instancePath+"/createdAt", responseTimestamp.errors, data2);
        errors = vErrors.length;
      }
    }
    if(data.current !== undefined){
      if(typeof data.current !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/current",keyword:"type",params:{type: "boolean"}}); errors++;
      }
    }
    if(data.expiresAt !== undefined){
      let data4 = data.expiresAt;
      if(!(responseTimestamp(data4))){
        vErrors = addFindings(vErrors, instancePath+"/expiresAt", responseTimestamp.errors, data4);
        errors = vErrors.length;
      }
    }
    if(data.id !== undefined){
      let data5 = data.id;
      if(!(responseId(data5))){
        vErrors = addFindings(vErrors, instancePath+"/id", responseId.errors, data5);
        errors = vErrors.length;
      }
    }
    if(data.lastUsedAt !== undefined){
      let data6 = data.lastUsedAt;
      if(!(responseTimestamp(data6))){
        vErrors = addFindings(vErrors, instancePath+"/lastUsedAt", responseTimestamp.errors, data6);
        errors = vErrors.length;
      }
    }
    if(data.userAgent !== undefined){
      let data7 = data.userAgent;
      if((typeof data7 !== "string") && (data7 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/userAgent",keyword:"type",params:{type: schema0.properties.userAgent.type}}); errors++;
      }
      if(typeof data7 === "string"){
        if(data7.length > 300 && codePointLength(data7) > 300){
          (vErrors ??= []).push({instancePath:instancePath+"/userAgent",keyword:"maxLength",params:{limit: 300}}); errors++;
        }
      }
    }
    for(const key0 in data){
      if(!(key0 === "address" || key0 === "clientId" || key0 === "createdAt" || key0 === "current" || key0 === "expiresAt" || key0 === "id" || key0 === "lastUsedAt" || key0 === "userAgent")){
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
