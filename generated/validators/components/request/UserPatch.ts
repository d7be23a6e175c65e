// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: UserPatch */
import { requestBio } from '../request/Bio.ts';
import { requestFullName } from '../request/FullName.ts';
import { requestPermission } from '../request/Permission.ts';
import { requestRoleName } from '../request/RoleName.ts';
import { requestUserStatus } from '../request/UserStatus.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, allUnique, outlined } from 'gatewright/abi';

export const requestUserPatch: Validate = outlined(validate0, {
  type: 'object',
  minProperties: 1,
  properties: {
    bio: requestBio,
    fullName: requestFullName,
    permissions: { type: 'array', maxItems: 5, uniqueItems: true, items: requestPermission },
    roles: { type: 'array', maxItems: 3, minItems: 1, uniqueItems: true, items: requestRoleName },
    status: requestUserStatus,
  },
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
      if(!(((((key0 === "bio") || (key0 === "fullName")) || (key0 === "permissions")) || (key0 === "roles")) || (key0 === "status"))){
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
    if(data.permissions !== undefined){
      let data2 = data.permissions;
      if(Array.isArray(data2)){
        if(data2.length > 5){
          (vErrors ??= []).push({instancePath:instancePath+"/permissions",keyword:"maxItems",params:{limit: 5}}); errors++;
        }
        const len0 = data2.length;
        for(let i0=0; i0<len0; i0++){
          if(!(requestPermission(data2[i0]))){
            vErrors = addFindings(vErrors, instancePath+"/permissions/" + i0, requestPermission.errors);
            errors = vErrors.length;
          }
        }
        if(data2.length <= 5 && !allUnique(data2)){
          (vErrors ??= []).push({instancePath:instancePath+"/permissions",keyword:"uniqueItems",params:{}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/permissions",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.roles !== undefined){
      let data4 = data.roles;
      if(Array.isArray(data4)){
        if(data4.length > 3){
          (vErrors ??= []).push({instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 3}}); errors++;
        }
        if(data4.length < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/roles",keyword:"minItems",params:{limit: 1}}); errors++;
        }
        const len1 = data4.length;
        for(let i1=0; i1<len1; i1++){
          if(!(requestRoleName(data4[i1]))){
            vErrors = addFindings(vErrors, instancePath+"/roles/" + i1, requestRoleName.errors);
            errors = vErrors.length;
          }
        }
        if(data4.length <= 3 && !allUnique(data4)){
          (vErrors ??= []).push({instancePath:instancePath+"/roles",keyword:"uniqueItems",params:{}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.status !== undefined){
      if(!(requestUserStatus(data.status))){
        vErrors = addFindings(vErrors, instancePath+"/status", requestUserStatus.errors);
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
