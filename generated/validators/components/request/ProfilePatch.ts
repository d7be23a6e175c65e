// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: ProfilePatch */
import { requestBio } from '../request/Bio.ts';
import { requestFullName } from '../request/FullName.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, outlined } from 'gatewright/abi';

export const requestProfilePatch: Validate = outlined(validate0, {
  type: 'object',
  minProperties: 1,
  properties: { bio: requestBio, fullName: requestFullName },
  additionalProperties: false,
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(Object.keys(data).length < 1){
      (vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1}}); errors++;
    }
    for(const key0 in data){
      if(!((key0 === "bio") || (key0 === "fullName"))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
      }
    }
    if(data.bio !== undefined){
      if(!(requestBio(data.bio))){
        vErrors = addFindings(vErrors, instancePath+"/bio", requestBio.errors);
        errors = vErrors.length;
      }
    }
    if(data.fullName !== undefined){
      if(!(requestFullName(data.fullName))){
        vErrors = addFindings(vErrors, instancePath+"/fullName", requestFullName.errors);
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
