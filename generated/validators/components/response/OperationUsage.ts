// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: OperationUsage */
import { responseCount } from '../response/Count.ts';
import type { Validate } from 'gatewright/abi';
import { codePointLength } from 'gatewright/abi';

export const responseOperationUsage: Validate = validate0;
const func0 = codePointLength;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.operationId === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operationId"}}); errors++;
    }
    if(data.requests === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requests"}}); errors++;
    }
    if(data.errors === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "errors"}}); errors++;
    }
    if(data.errors !== undefined){
      if(!(responseCount(data.errors, {instancePath:instancePath+"/errors",parentData:data,parentDataProperty:"errors",rootData}))){
        if(vErrors === null){
          vErrors = responseCount.errors;
        }
        else {
          for(const finding0 of responseCount.errors){
            vErrors.push(finding0);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.operationId !== undefined){
      let data1 = data.operationId;
      if(typeof data1 === "string"){
        if(func0(data1) > 100){
          (vErrors ??= []).push({instancePath:instancePath+"/operationId",keyword:"maxLength",params:{limit: 100}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/operationId",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.requests !== undefined){
      if(!(responseCount(data.requests, {instancePath:instancePath+"/requests",parentData:data,parentDataProperty:"requests",rootData}))){
        if(vErrors === null){
          vErrors = responseCount.errors;
        }
        else {
          for(const finding1 of responseCount.errors){
            vErrors.push(finding1);
          }
        }
        errors = vErrors.length;
      }
    }
    for(const key0 in data){
      if(!(key0 === "errors" || key0 === "operationId" || key0 === "requests")){
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
