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
import { addFindings, outlined } from 'gatewright/abi';

export const responseUser: Validate = outlined(validate0, {
  type: 'object',
  required: [
    'id',
    'username',
    'email',
    'fullName',
    'bio',
    'roles',
    'permissions',
    'status',
    'createdAt',
    'updatedAt',
  ],
  properties: {
    bio: responseBio,
    createdAt: responseTimestamp,
    email: responseEmail,
    fullName: responseFullName,
    id: responseId,
    permissions: { type: 'array', maxItems: 50, items: responsePermission },
    roles: { type: 'array', maxItems: 10, items: responseRoleName },
    status: responseUserStatus,
    updatedAt: responseTimestamp,
    username: responseUsername,
  },
  dropAdditional: true,
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
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
      let data0 = data.bio;
      if(!(responseBio(data0))){
        vErrors = addFindings(vErrors, instancePath+"/bio", responseBio.errors, data0);
        errors = vErrors.length;
      }
    }
    if(data.createdAt !== undefined){
      let data1 = data.createdAt;
      if(!(responseTimestamp(data1))){
        vErrors = addFindings(vErrors, instancePath+"/createdAt", responseTimestamp.errors, data1);
        errors = vErrors.length;
      }
    }
    if(data.email !== undefined){
      let data2 = data.email;
      if(!(responseEmail(data2))){
        vErrors = addFindings(vErrors, instancePath+"/email", responseEmail.errors, data2);
        errors = vErrors.length;
      }
    }
    if(data.fullName !== undefined){
      let data3 = data.fullName;
      if(!(responseFullName(data3))){
        vErrors = addFindings(vErrors, instancePath+"/fullName", responseFullName.errors, data3);
        errors = vErrors.length;
      }
    }
    if(data.id !== undefined){
      let data4 = data.id;
      if(!(responseId(data4))){
        vErrors = addFindings(vErrors, instancePath+"/id", responseId.errors, data4);
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
          let data6 = data5[i0];
          if(!(responsePermission(data6))){
            vErrors = addFindings(vErrors, instancePath+"/permissions/" + i0, responsePermission.errors, data6);
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
          let data8 = data7[i1];
          if(!(responseRoleName(data8))){
            vErrors = addFindings(vErrors, instancePath+"/roles/" + i1, responseRoleName.errors, data8);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.status !== undefined){
      let data9 = data.status;
      if(!(responseUserStatus(data9))){
        vErrors = addFindings(vErrors, instancePath+"/status", responseUserStatus.errors, data9);
        errors = vErrors.length;
      }
    }
    if(data.updatedAt !== undefined){
      let data10 = data.updatedAt;
      if(!(responseTimestamp(data10))){
        vErrors = addFindings(vErrors, instancePath+"/updatedAt", responseTimestamp.errors, data10);
        errors = vErrors.length;
      }
    }
    if(data.username !== undefined){
      let data11 = data.username;
      if(!(responseUsername(data11))){
        vErrors = addFindings(vErrors, instancePath+"/username", responseUsername.errors, data11);
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
