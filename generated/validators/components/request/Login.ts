// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Login */
import { requestEmail } from '../request/Email.ts';
import { requestScope } from '../request/Scope.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, allUnique, codePointLength, outlined } from 'gatewright/abi';

export const requestLogin: Validate = outlined(validate0, {
  type: 'object',
  required: ['email', 'password'],
  properties: {
    email: requestEmail,
    password: { type: 'string', maxLength: 128, minLength: 1 },
    scopes: { type: 'array', maxItems: 30, uniqueItems: true, items: requestScope },
  },
  additionalProperties: false,
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.email === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "email"}}); errors++;
    }
    if(data.password === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "password"}}); errors++;
    }
    for(const key0 in data){
      if(!(((key0 === "email") || (key0 === "password")) || (key0 === "scopes"))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
      }
    }
    if(data.email !== undefined){
      if(!(requestEmail(data.email))){
        vErrors = addFindings(vErrors, instancePath+"/email", requestEmail.errors);
        errors = vErrors.length;
      }
    }
    if(data.password !== undefined){
      let data1 = data.password;
      if(typeof data1 === "string"){
        if(data1.length > 128 && codePointLength(data1) > 128){
          (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 128}}); errors++;
        }
        if(data1.length < 2 * 1 && codePointLength(data1) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 1}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.scopes !== undefined){
      let data2 = data.scopes;
      if(Array.isArray(data2)){
        if(data2.length > 30){
          (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 30}}); errors++;
        }
        const len0 = data2.length;
        for(let i0=0; i0<len0; i0++){
          if(!(requestScope(data2[i0]))){
            vErrors = addFindings(vErrors, instancePath+"/scopes/" + i0, requestScope.errors);
            errors = vErrors.length;
          }
        }
        if(data2.length <= 30 && !allUnique(data2)){
          (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"uniqueItems",params:{}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
