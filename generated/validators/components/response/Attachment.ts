// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Attachment */
import { responseAttachmentType } from '../response/AttachmentType.ts';
import { responseId } from '../response/Id.ts';
import { responseTimestamp } from '../response/Timestamp.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, codePointLength, outlined } from 'gatewright/abi';

export const responseAttachment: Validate = outlined(validate0, {
  type: 'object',
  required: ['id', 'itemId', 'fileName', 'mediaType', 'size', 'sha256', 'caption', 'createdAt'],
  properties: {
    caption: { type: ['string', 'null'], maxLength: 200 },
    createdAt: responseTimestamp,
    fileName: { type: 'string', maxLength: 255 },
    id: responseId,
    itemId: responseId,
    mediaType: responseAttachmentType,
    sha256: { type: 'string', maxLength: 64, pattern: /^[0-9a-f]{64}$/u },
    size: { type: 'integer', maximum: 5242880, minimum: 0 },
  },
  dropAdditional: true,
});
const schema0 = {"required":["id","itemId","fileName","mediaType","size","sha256","caption","createdAt"],"type":"object","properties":{"caption":{"maxLength":200,"type":["string","null"]},"createdAt":{"$component":"response/Timestamp"},"fileName":{"maxLength":255,"type":"string"},"id":{"$component":"response/Id"},"itemId":{"$component":"response/Id"},"mediaType":{"$component":"response/AttachmentType"},"sha256":{"maxLength":64,"pattern":"^[0-9a-f]{64}$","type":"string"},"size":{"maximum":5242880,"minimum":0,"type":"integer"}},"$dropAdditional":true};
const pattern0 = /^[0-9a-f]{64}$/u;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
    }
    if(data.itemId === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "itemId"}}); errors++;
    }
    if(data.fileName === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fileName"}}); errors++;
    }
    if(data.mediaType === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mediaType"}}); errors++;
    }
    if(data.size === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "size"}}); errors++;
    }
    if(data.sha256 === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sha256"}}); errors++;
    }
    if(data.caption === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "caption"}}); errors++;
    }
    if(data.createdAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}}); errors++;
    }
    if(data.caption !== undefined){
      let data0 = data.caption;
      if((typeof data0 !== "string") && (data0 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/caption",keyword:"type",params:{type: schema0.properties.caption.type}}); errors++;
      }
      if(typeof data0 === "string"){
        if(data0.length > 200 && codePointLength(data0) > 200){
          (vErrors ??= []).push({instancePath:instancePath+"/caption",keyword:"maxLength",params:{limit: 200}}); errors++;
        }
      }
    }
    if(data.createdAt !== undefined){
      let data1 = data.createdAt;
      if(!(responseTimestamp(data1))){
        vErrors = addFindings(vErrors, instancePath+"/createdAt", responseTimestamp.errors, data1);
        errors = vErrors.length;
      }
    }
    if(data.fileName !== undefined){
      let data2 = data.fileName;
      if(typeof data2 === "string"){
        if(data2.length > 255 && codePointLength(data2) > 255){
          (vErrors ??= []).push({instancePath:instancePath+"/fileName",keyword:"maxLength",params:{limit: 255}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/fileName",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.id !== undefined){
      let data3 = data.id;
      if(!(responseId(data3))){
        vErrors = addFindings(vErrors, instancePath+"/id", responseId.errors, data3);
        errors = vErrors.length;
      }
    }
    if(data.itemId !== undefined){
      let data4 = data.itemId;
      if(!(responseId(data4))){
        vErrors = addFindings(vErrors, instancePath+"/itemId", responseId.errors, data4);
        errors = vErrors.length;
      }
    }
    if(data.mediaType !== undefined){
      let data5 = data.mediaType;
      if(!(responseAttachmentType(data5))){
        vErrors = addFindings(vErrors, instancePath+"/mediaType", responseAttachmentType.errors, data5);
        errors = vErrors.length;
      }
    }
    if(data.sha256 !== undefined){
      let data6 = data.sha256;
      if(typeof data6 === "string"){
        if(data6.length > 64 && codePointLength(data6) > 64){
          (vErrors ??= []).push({instancePath:instancePath+"/sha256",keyword:"maxLength",params:{limit: 64}}); errors++;
        }
        if((data6.length <= 64 || codePointLength(data6) <= 64) && !pattern0.test(data6)){
          (vErrors ??= []).push({instancePath:instancePath+"/sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/sha256",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.size !== undefined){
      let data7 = data.size;
      if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
        (vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"}}); errors++;
      }
      if((typeof data7 == "number") && (isFinite(data7))){
        if(data7 > 5242880 || isNaN(data7)){
          (vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"maximum",params:{comparison: "<=", limit: 5242880}}); errors++;
        }
        if(data7 < 0 || isNaN(data7)){
          (vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
        }
      }
    }
    for(const key0 in data){
      if(!(key0 === "caption" || key0 === "createdAt" || key0 === "fileName" || key0 === "id" || key0 === "itemId" || key0 === "mediaType" || key0 === "sha256" || key0 === "size")){
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
