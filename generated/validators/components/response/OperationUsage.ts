// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: OperationUsage */
import { responseCount } from '../response/Count.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, codePointLength, outlined } from 'gatewright/abi';

export const responseOperationUsage: Validate = outlined(validate0, {
  type: 'object',
  required: ['operationId', 'requests', 'errors'],
  properties: {
    errors: responseCount,
    operationId: { type: 'string', maxLength: 100 },
    requests: responseCount,
  },
  dropAdditional: true,
});
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
      let data0 = data.errors;
      if(!(responseCount(data0))){
        vErrors = addFindings(vErrors, instancePath+"/errors", responseCount.errors, data0);
        errors = vErrors.length;
      }
    }
    if(data.operationId !== undefined){
      let data1 = data.operationId;
      if(typeof data1 === "string"){
        if(data1.length > 100 && codePointLength(data1) > 100){
          (vErrors ??= []).push({instancePath:instancePath+"/operationId",keyword:"maxLength",params:{limit: 100}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/operationId",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.requests !== undefined){
      let data2 = data.requests;
      if(!(responseCount(data2))){
        vErrors = addFindings(vErrors, instancePath+"/requests", responseCount.errors, data2);
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
