// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Registration */
import { requestEmail } from '../request/Email.ts';
import { requestFullName } from '../request/FullName.ts';
import { requestUsername } from '../request/Username.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, codePointLength, outlined } from 'gatewright/abi';

export const requestRegistration: Validate = outlined(validate0, {
  type: 'object',
  required: ['username', 'email', 'password'],
  properties: {
    email: requestEmail,
    fullName: requestFullName,
    password: { type: 'string', maxLength: 128, minLength: 1 },
    username: requestUsername,
  },
  additionalProperties: false,
});
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
      if(!(requestEmail(data.email))){
        vErrors = addFindings(vErrors, instancePath+"/email", requestEmail.errors);
        errors = vErrors.length;
      }
    }
    if(data.fullName !== undefined){
      if(!(requestFullName(data.fullName))){
        vErrors = addFindings(vErrors, instancePath+"/fullName", requestFullName.errors);
        errors = vErrors.length;
      }
    }
    if(data.password !== undefined){
      let data2 = data.password;
      if(typeof data2 === "string"){
        if(data2.length > 128 && codePointLength(data2) > 128){
          (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 128}}); errors++;
        }
        if(data2.length < 2 * 1 && codePointLength(data2) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 1}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.username !== undefined){
      if(!(requestUsername(data.username))){
        vErrors = addFindings(vErrors, instancePath+"/username", requestUsername.errors);
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
