// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `POST /items/{itemId}/attachments` */
import { requestId } from './components/request/Id.ts';
import { responseAttachment } from './components/response/Attachment.ts';
import { responseProblem } from './components/response/Problem.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, codePointLength, outlined } from 'gatewright/abi';

export const response201: Validate = responseAttachment;
export const response400: Validate = responseProblem;
export const response404: Validate = responseProblem;
export const response409: Validate = responseProblem;
export const response413: Validate = responseProblem;
export const response415: Validate = responseProblem;
export const response422: Validate = responseProblem;
export const body: Validate = outlined(validate0, {
  allOf: [
    {
      type: 'object',
      required: ['file'],
      properties: { caption: { type: 'string', maxLength: 200, pattern: /^[^\p{Cc}]*$/u }, file: true },
      additionalProperties: false,
    },
  ],
});
const pattern0 = /^[^\p{Cc}]*$/u;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.file === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "file"}}); errors++;
    }
    for(const key0 in data){
      if(!((key0 === "caption") || (key0 === "file"))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
      }
    }
    if(data.caption !== undefined){
      let data0 = data.caption;
      if(typeof data0 === "string"){
        if(data0.length > 200 && codePointLength(data0) > 200){
          (vErrors ??= []).push({instancePath:instancePath+"/caption",keyword:"maxLength",params:{limit: 200}}); errors++;
        }
        if((data0.length <= 200 || codePointLength(data0) <= 200) && !pattern0.test(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/caption",keyword:"pattern",params:{pattern: "^[^\\p{Cc}]*$"}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/caption",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
export const path: Validate = outlined(validate1, { type: 'object', required: ['itemId'], properties: { itemId: requestId } });
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.itemId === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "itemId"}}); errors++;
    }
    if(data.itemId !== undefined){
      if(!(requestId(data.itemId))){
        vErrors = addFindings(vErrors, instancePath+"/itemId", requestId.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
