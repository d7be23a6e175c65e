// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `DELETE /items/{itemId}` */
import { requestId } from './components/request/Id.ts';
import { responseProblem } from './components/response/Problem.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, outlined } from 'gatewright/abi';

export const response404: Validate = responseProblem;
export const response422: Validate = responseProblem;
export const path: Validate = outlined(validate0, { type: 'object', required: ['itemId'], properties: { itemId: requestId } });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
  validate0.errors = vErrors;
  return errors === 0;
}
