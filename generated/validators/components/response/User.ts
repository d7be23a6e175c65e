// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: User */
import { responseBio } from '../response/Bio.ts';
import { responseEmail } from '../response/Email.ts';
import { responseFullName } from '../response/FullName.ts';
import { responseId } from '../response/Id.ts';
import { responsePermission } from '../response/Permission.ts';
import { responseRoleName } from '../response/RoleName.ts';
import { responseTimestamp } from '../response/Timestamp.ts';
import { responseUserStatus } from '../response/UserStatus.ts';
import { responseUsername } from '../response/Username.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings } from 'gatewright/abi';

export const responseUser: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    (vErrors ??= []).push({instancePath,keyword:"$undecided",params:{}}); errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
    }
    if(data.username === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "username"}}); errors++;
    }
    if(data.email === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "email"}}); errors++;
    }
    if(data.fullName === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fullName"}}); errors++;
    }
    if(data.bio === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "bio"}}); errors++;
    }
    if(data.roles === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "roles"}}); errors++;
    }
    if(data.permissions === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "permissions"}}); errors++;
    }
    if(data.status === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}}); errors++;
    }
    if(data.createdAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}}); errors++;
    }
    if(data.updatedAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "updatedAt"}}); errors++;
    }
    if(data.bio !== undefined){
      if(!(responseBio(data.bio))){
        vErrors = addFindings(vErrors, instancePath+"/bio", responseBio.errors);
        errors = vErrors.length;
      }
    }
    if(data.createdAt !== undefined){
      if(!(responseTimestamp(data.createdAt))){
        vErrors = addFindings(vErrors, instancePath+"/createdAt", responseTimestamp.errors);
        errors = vErrors.length;
      }
    }
    if(data.email !== undefined){
      if(!(responseEmail(data.email))){
        vErrors = addFindings(vErrors, instancePath+"/email", responseEmail.errors);
        errors = vErrors.length;
      }
    }
    if(data.fullName !== undefined){
      if(!(responseFullName(data.fullName))){
        vErrors = addFindings(vErrors, instancePath+"/fullName", responseFullName.errors);
        errors = vErrors.length;
      }
    }
    if(data.id !== undefined){
      if(!(responseId(data.id))){
        vErrors = addFindings(vErrors, instancePath+"/id", responseId.errors);
        errors = vErrors.length;
      }
    }
    if(data.permissions !== undefined){
      let data5 = data.permissions;
      if(Array.isArray(data5)){
        if(data5.length > 50){
          (vErrors ??= []).push({instancePath:instancePath+"/permissions",keyword:"maxItems",params:{limit: 50}}); errors++;
        }
        const len0 = data5.length;
        for(let i0=0; i0<len0; i0++){
          if(!(responsePermission(data5[i0]))){
            vErrors = addFindings(vErrors, instancePath+"/permissions/" + i0, responsePermission.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/permissions",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.roles !== undefined){
      let data7 = data.roles;
      if(Array.isArray(data7)){
        if(data7.length > 10){
          (vErrors ??= []).push({instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 10}}); errors++;
        }
        const len1 = data7.length;
        for(let i1=0; i1<len1; i1++){
          if(!(responseRoleName(data7[i1]))){
            vErrors = addFindings(vErrors, instancePath+"/roles/" + i1, responseRoleName.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.status !== undefined){
      if(!(responseUserStatus(data.status))){
        vErrors = addFindings(vErrors, instancePath+"/status", responseUserStatus.errors);
        errors = vErrors.length;
      }
    }
    if(data.updatedAt !== undefined){
      if(!(responseTimestamp(data.updatedAt))){
        vErrors = addFindings(vErrors, instancePath+"/updatedAt", responseTimestamp.errors);
        errors = vErrors.length;
      }
    }
    if(data.username !== undefined){
      if(!(responseUsername(data.username))){
        vErrors = addFindings(vErrors, instancePath+"/username", responseUsername.errors);
        errors = vErrors.length;
      }
    }
    for(const key0 in data){
      if(!(key0 === "bio" || key0 === "createdAt" || key0 === "email" || key0 === "fullName" || key0 === "id" || key0 === "permissions" || key0 === "roles" || key0 === "status" || key0 === "updatedAt" || key0 === "username")){
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
