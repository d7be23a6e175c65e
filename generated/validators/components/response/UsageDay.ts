// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: UsageDay */
import { responseCount } from '../response/Count.ts';
import { responseDay } from '../response/Day.ts';
import type { Validate } from 'gatewright/abi';

export const responseUsageDay: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.date === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "date"}}); errors++;
    }
    if(data.requests === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "requests"}}); errors++;
    }
    if(data.errors === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "errors"}}); errors++;
    }
    if(data.date !== undefined){
      if(!(responseDay(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
        if(vErrors === null){
          vErrors = responseDay.errors;
        }
        else {
          for(const finding0 of responseDay.errors){
            vErrors.push(finding0);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.errors !== undefined){
      let data1 = data.errors;
      if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
        (vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: "integer"}}); errors++;
      }
      if(typeof data1 == "number"){
        if(data1 > 9007199254740991 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}); errors++;
        }
        if(data1 < 0 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
        }
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
      if(!(key0 === "date" || key0 === "errors" || key0 === "requests")){
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
