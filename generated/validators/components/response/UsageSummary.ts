// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: UsageSummary */
import { responseCount } from '../response/Count.ts';
import { responseId } from '../response/Id.ts';
import { responseUsageDay } from '../response/UsageDay.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings } from 'gatewright/abi';

export const responseUsageSummary: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    (vErrors ??= []).push({instancePath,keyword:"$undecided",params:{}}); errors++;
  }
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
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        (vErrors ??= []).push({instancePath:instancePath+"/days",keyword:"$undecided",params:{}}); errors++;
      }
      if(Array.isArray(data0)){
        if(data0.length > 30){
          (vErrors ??= []).push({instancePath:instancePath+"/days",keyword:"maxItems",params:{limit: 30}}); errors++;
        }
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          if(!(responseUsageDay(data0[i0]))){
            vErrors = addFindings(vErrors, instancePath+"/days/" + i0, responseUsageDay.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/days",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.errors !== undefined){
      if(!(responseCount(data.errors))){
        vErrors = addFindings(vErrors, instancePath+"/errors", responseCount.errors);
        errors = vErrors.length;
      }
    }
    if(data.keyId !== undefined){
      if(!(responseId(data.keyId))){
        vErrors = addFindings(vErrors, instancePath+"/keyId", responseId.errors);
        errors = vErrors.length;
      }
    }
    if(data.requests !== undefined){
      if(!(responseCount(data.requests))){
        vErrors = addFindings(vErrors, instancePath+"/requests", responseCount.errors);
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
