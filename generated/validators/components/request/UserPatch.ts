// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: UserPatch */
import { requestBio } from '../request/Bio.ts';
import { requestFullName } from '../request/FullName.ts';
import { requestPermission } from '../request/Permission.ts';
import { requestRoleName } from '../request/RoleName.ts';
import { requestUserStatus } from '../request/UserStatus.ts';
import type { Validate } from 'gatewright/abi';
import { equal } from 'gatewright/abi';

export const requestUserPatch: Validate = validate0;
const func0 = equal;
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
      if(!(requestBio(data.bio, {instancePath:instancePath+"/bio",parentData:data,parentDataProperty:"bio",rootData}))){
        if(vErrors === null){
          vErrors = requestBio.errors;
        }
        else {
          for(const finding0 of requestBio.errors){
            vErrors.push(finding0);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.fullName !== undefined){
      if(!(requestFullName(data.fullName, {instancePath:instancePath+"/fullName",parentData:data,parentDataProperty:"fullName",rootData}))){
        if(vErrors === null){
          vErrors = requestFullName.errors;
        }
        else {
          for(const finding1 of requestFullName.errors){
            vErrors.push(finding1);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.permissions !== undefined){
      let data2 = data.permissions;
      const _errs7 = errors;
      let valid2 = true;
      const _errs8 = errors;
      if(Array.isArray(data2)){
        if(data2.length > 5){
          (vErrors ??= []).push({}); errors++;
        }
      }
      var _valid0 = _errs8 === errors;
      errors = _errs7;
      if(vErrors !== null){
        if(_errs7){
          vErrors.length = _errs7;
        }
        else {
          vErrors = null;
        }
      }
      if(_valid0){
        const _errs9 = errors;
        if(Array.isArray(data2)){
          let i0 = data2.length;
          let j0;
          if(i0 > 1){
            outer0:
            for(;i0--;){
              for(j0 = i0; j0--;){
                if(func0(data2[i0], data2[j0])){
                  (vErrors ??= []).push({instancePath:instancePath+"/permissions",keyword:"uniqueItems",params:{i: i0, j: j0}}); errors++;
                  break outer0;
                }
              }
            }
          }
        }
        var _valid0 = _errs9 === errors;
        valid2 = _valid0;
      }
      if(!valid2){
        (vErrors ??= []).push({instancePath:instancePath+"/permissions",keyword:"if",params:{failingKeyword: "then"}}); errors++;
      }
      if(Array.isArray(data2)){
        if(data2.length > 5){
          (vErrors ??= []).push({instancePath:instancePath+"/permissions",keyword:"maxItems",params:{limit: 5}}); errors++;
        }
        const len0 = data2.length;
        for(let i1=0; i1<len0; i1++){
          if(!(requestPermission(data2[i1], {instancePath:instancePath+"/permissions/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
            if(vErrors === null){
              vErrors = requestPermission.errors;
            }
            else {
              for(const finding2 of requestPermission.errors){
                vErrors.push(finding2);
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
      let data4 = data.roles;
      const _errs14 = errors;
      let valid7 = true;
      const _errs15 = errors;
      if(Array.isArray(data4)){
        if(data4.length > 3){
          (vErrors ??= []).push({}); errors++;
        }
      }
      var _valid1 = _errs15 === errors;
      errors = _errs14;
      if(vErrors !== null){
        if(_errs14){
          vErrors.length = _errs14;
        }
        else {
          vErrors = null;
        }
      }
      if(_valid1){
        const _errs16 = errors;
        if(Array.isArray(data4)){
          let i2 = data4.length;
          let j1;
          if(i2 > 1){
            outer1:
            for(;i2--;){
              for(j1 = i2; j1--;){
                if(func0(data4[i2], data4[j1])){
                  (vErrors ??= []).push({instancePath:instancePath+"/roles",keyword:"uniqueItems",params:{i: i2, j: j1}}); errors++;
                  break outer1;
                }
              }
            }
          }
        }
        var _valid1 = _errs16 === errors;
        valid7 = _valid1;
      }
      if(!valid7){
        (vErrors ??= []).push({instancePath:instancePath+"/roles",keyword:"if",params:{failingKeyword: "then"}}); errors++;
      }
      if(Array.isArray(data4)){
        if(data4.length > 3){
          (vErrors ??= []).push({instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 3}}); errors++;
        }
        if(data4.length < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/roles",keyword:"minItems",params:{limit: 1}}); errors++;
        }
        const len1 = data4.length;
        for(let i3=0; i3<len1; i3++){
          if(!(requestRoleName(data4[i3], {instancePath:instancePath+"/roles/" + i3,parentData:data4,parentDataProperty:i3,rootData}))){
            if(vErrors === null){
              vErrors = requestRoleName.errors;
            }
            else {
              for(const finding3 of requestRoleName.errors){
                vErrors.push(finding3);
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
    if(data.status !== undefined){
      if(!(requestUserStatus(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
        if(vErrors === null){
          vErrors = requestUserStatus.errors;
        }
        else {
          for(const finding4 of requestUserStatus.errors){
            vErrors.push(finding4);
          }
        }
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
