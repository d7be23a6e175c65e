// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: UsageSummary */
import { responseCount } from '../response/Count.ts';
import { responseId } from '../response/Id.ts';
import { responseUsageDay } from '../response/UsageDay.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, outlined } from 'gatewright/abi';

export const responseUsageSummary: Validate = outlined(validate0, {
  type: 'object',
  required: ['keyId', 'requests', 'errors', 'days'],
  properties: {
    days: { type: 'array', maxItems: 30, items: responseUsageDay },
    errors: responseCount,
    keyId: responseId,
    requests: responseCount,
  },
  dropAdditional: true,
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.keyId === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "keyId"}}); errors++;
    }
    if(data.requests === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requests"}}); errors++;
    }
    if(data.errors === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "errors"}}); errors++;
    }
    if(data.days === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "days"}}); errors++;
    }
    if(data.days !== undefined){
      let data0 = data.days;
      if(Array.isArray(data0)){
        if(data0.length > 30){
          (vErrors ??= []).push({instancePath:instancePath+"/days",keyword:"maxItems",params:{limit: 30}}); errors++;
        }
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          if(!(responseUsageDay(data1))){
            vErrors = addFindings(vErrors, instancePath+"/days/" + i0, responseUsageDay.errors, data1);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/days",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.errors !== undefined){
      let data2 = data.errors;
      if(!(responseCount(data2))){
        vErrors = addFindings(vErrors, instancePath+"/errors", responseCount.errors, data2);
        errors = vErrors.length;
      }
    }
    if(data.keyId !== undefined){
      let data3 = data.keyId;
      if(!(responseId(data3))){
        vErrors = addFindings(vErrors, instancePath+"/keyId", responseId.errors, data3);
        errors = vErrors.length;
      }
    }
    if(data.requests !== undefined){
      let data4 = data.requests;
      if(!(responseCount(data4))){
        vErrors = addFindings(vErrors, instancePath+"/requests", responseCount.errors, data4);
        errors = vErrors.length;
      }
    }
    for(const key0 in data){
      if(!(key0 === "days" || key0 === "errors" || key0 === "keyId" || key0 === "requests")){
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
