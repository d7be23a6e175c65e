// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: UsageReport */
import { responseCount } from '../response/Count.ts';
import { responseDay } from '../response/Day.ts';
import { responseOperationUsage } from '../response/OperationUsage.ts';
import { responseUsageDay } from '../response/UsageDay.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, outlined } from 'gatewright/abi';

export const responseUsageReport: Validate = outlined(validate0, {
  type: 'object',
  required: ['from', 'to', 'requests', 'errors', 'days', 'operations'],
  properties: {
    days: { type: 'array', maxItems: 366, items: responseUsageDay },
    errors: responseCount,
    from: responseDay,
    operations: { type: 'array', maxItems: 1000, items: responseOperationUsage },
    requests: responseCount,
    to: responseDay,
  },
  dropAdditional: true,
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.from === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "from"}}); errors++;
    }
    if(data.to === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "to"}}); errors++;
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
    if(data.operations === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "operations"}}); errors++;
    }
    if(data.days !== undefined){
      let data0 = data.days;
      if(Array.isArray(data0)){
        if(data0.length > 366){
          (vErrors ??= []).push({instancePath:instancePath+"/days",keyword:"maxItems",params:{limit: 366}}); errors++;
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
    if(data.from !== undefined){
      let data3 = data.from;
      if(!(responseDay(data3))){
        vErrors = addFindings(vErrors, instancePath+"/from", responseDay.errors, data3);
        errors = vErrors.length;
      }
    }
    if(data.operations !== undefined){
      let data4 = data.operations;
      if(Array.isArray(data4)){
        if(data4.length > 1000){
          (vErrors ??= []).push({instancePath:instancePath+"/operations",keyword:"maxItems",params:{limit: 1000}}); errors++;
        }
        const len1 = data4.length;
        for(let i1=0; i1<len1; i1++){
          let data5 = data4[i1];
          if(!(responseOperationUsage(data5))){
            vErrors = addFindings(vErrors, instancePath+"/operations/" + i1, responseOperationUsage.errors, data5);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/operations",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.requests !== undefined){
      let data6 = data.requests;
      if(!(responseCount(data6))){
        vErrors = addFindings(vErrors, instancePath+"/requests", responseCount.errors, data6);
        errors = vErrors.length;
      }
    }
    if(data.to !== undefined){
      let data7 = data.to;
      if(!(responseDay(data7))){
        vErrors = addFindings(vErrors, instancePath+"/to", responseDay.errors, data7);
        errors = vErrors.length;
      }
    }
    for(const key0 in data){
      if(!(key0 === "days" || key0 === "errors" || key0 === "from" || key0 === "operations" || key0 === "requests" || key0 === "to")){
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
