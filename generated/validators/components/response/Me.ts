// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Me */
import { responseBio } from '../response/Bio.ts';
import { responseEmail } from '../response/Email.ts';
import { responseFullName } from '../response/FullName.ts';
import { responseId } from '../response/Id.ts';
import { responsePermission } from '../response/Permission.ts';
import { responseRoleName } from '../response/RoleName.ts';
import { responseScope } from '../response/Scope.ts';
import { responseTimestamp } from '../response/Timestamp.ts';
import { responseUsername } from '../response/Username.ts';
import type { Validate } from 'gatewright/abi';

export const responseMe: Validate = validate0;
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
    if(data.scopes === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "scopes"}}); errors++;
    }
    if(data.createdAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}}); errors++;
    }
    if(data.updatedAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "updatedAt"}}); errors++;
    }
    if(data.bio !== undefined){
      if(!(responseBio(data.bio, {instancePath:instancePath+"/bio",parentData:data,parentDataProperty:"bio",rootData}))){
        if(vErrors === null){
          vErrors = responseBio.errors;
        }
        else {
          for(const finding0 of responseBio.errors){
            vErrors.push(finding0);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.createdAt !== undefined){
      if(!(responseTimestamp(data.createdAt, {instancePath:instancePath+"/createdAt",parentData:data,parentDataProperty:"createdAt",rootData}))){
        if(vErrors === null){
          vErrors = responseTimestamp.errors;
        }
        else {
          for(const finding1 of responseTimestamp.errors){
            vErrors.push(finding1);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.email !== undefined){
      if(!(responseEmail(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
        if(vErrors === null){
          vErrors = responseEmail.errors;
        }
        else {
          for(const finding2 of responseEmail.errors){
            vErrors.push(finding2);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.fullName !== undefined){
      if(!(responseFullName(data.fullName, {instancePath:instancePath+"/fullName",parentData:data,parentDataProperty:"fullName",rootData}))){
        if(vErrors === null){
          vErrors = responseFullName.errors;
        }
        else {
          for(const finding3 of responseFullName.errors){
            vErrors.push(finding3);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.id !== undefined){
      if(!(responseId(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
        if(vErrors === null){
          vErrors = responseId.errors;
        }
        else {
          for(const finding4 of responseId.errors){
            vErrors.push(finding4);
          }
        }
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
          if(!(responsePermission(data5[i0], {instancePath:instancePath+"/permissions/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
            if(vErrors === null){
              vErrors = responsePermission.errors;
            }
            else {
              for(const finding5 of responsePermission.errors){
                vErrors.push(finding5);
              }
            }
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
          if(!(responseRoleName(data7[i1], {instancePath:instancePath+"/roles/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
            if(vErrors === null){
              vErrors = responseRoleName.errors;
            }
            else {
              for(const finding6 of responseRoleName.errors){
                vErrors.push(finding6);
              }
            }
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.scopes !== undefined){
      let data9 = data.scopes;
      if(Array.isArray(data9)){
        if(data9.length > 50){
          (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 50}}); errors++;
        }
        const len2 = data9.length;
        for(let i2=0; i2<len2; i2++){
          if(!(responseScope(data9[i2], {instancePath:instancePath+"/scopes/" + i2,parentData:data9,parentDataProperty:i2,rootData}))){
            if(vErrors === null){
              vErrors = responseScope.errors;
            }
            else {
              for(const finding7 of responseScope.errors){
                vErrors.push(finding7);
              }
            }
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.updatedAt !== undefined){
      if(!(responseTimestamp(data.updatedAt, {instancePath:instancePath+"/updatedAt",parentData:data,parentDataProperty:"updatedAt",rootData}))){
        if(vErrors === null){
          vErrors = responseTimestamp.errors;
        }
        else {
          for(const finding8 of responseTimestamp.errors){
            vErrors.push(finding8);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.username !== undefined){
      if(!(responseUsername(data.username, {instancePath:instancePath+"/username",parentData:data,parentDataProperty:"username",rootData}))){
        if(vErrors === null){
          vErrors = responseUsername.errors;
        }
        else {
          for(const finding9 of responseUsername.errors){
            vErrors.push(finding9);
          }
        }
        errors = vErrors.length;
      }
    }
    for(const key0 in data){
      if(!(key0 === "bio" || key0 === "createdAt" || key0 === "email" || key0 === "fullName" || key0 === "id" || key0 === "permissions" || key0 === "roles" || key0 === "scopes" || key0 === "updatedAt" || key0 === "username")){
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
