// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /users/{userId}` */
import { requestId } from './components/request/Id.ts';
import { responseProblem } from './components/response/Problem.ts';
import { responseUser } from './components/response/User.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, outlined } from 'gatewright/abi';

export const response200: Validate = responseUser;
export const response404: Validate = responseProblem;
export const response422: Validate = responseProblem;
export const path: Validate = outlined(validate0, { type: 'object', required: ['userId'], properties: { userId: requestId } });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.userId === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "userId"}}); errors++;
    }
    if(data.userId !== undefined){
      if(!(requestId(data.userId))){
        vErrors = addFindings(vErrors, instancePath+"/userId", requestId.errors);
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
