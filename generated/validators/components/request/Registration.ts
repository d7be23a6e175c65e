// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Registration */
import { requestEmail } from '../request/Email.ts';
import { requestFullName } from '../request/FullName.ts';
import { requestUsername } from '../request/Username.ts';
import type { Validate } from 'gatewright/abi';
import { codePointLength } from 'gatewright/abi';

export const requestRegistration: Validate = validate0;
const func0 = codePointLength;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.username === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "username"}}); errors++;
    }
    if(data.email === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "email"}}); errors++;
    }
    if(data.password === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "password"}}); errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "email") || (key0 === "fullName")) || (key0 === "password")) || (key0 === "username"))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
      }
    }
    if(data.email !== undefined){
      if(!(requestEmail(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
        if(vErrors === null){
          vErrors = requestEmail.errors;
        }
        else {
          for(const finding0 of requestEmail.errors){
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
    if(data.password !== undefined){
      let data2 = data.password;
      if(typeof data2 === "string"){
        if(func0(data2) > 128){
          (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 128}}); errors++;
        }
        if(func0(data2) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 1}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.username !== undefined){
      if(!(requestUsername(data.username, {instancePath:instancePath+"/username",parentData:data,parentDataProperty:"username",rootData}))){
        if(vErrors === null){
          vErrors = requestUsername.errors;
        }
        else {
          for(const finding2 of requestUsername.errors){
            vErrors.push(finding2);
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
