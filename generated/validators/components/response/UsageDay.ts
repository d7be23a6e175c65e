// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: UsageDay */
import { responseCount } from '../response/Count.ts';
import { responseDay } from '../response/Day.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, outlined } from 'gatewright/abi';

export const responseUsageDay: Validate = outlined(validate0, {
  type: 'object',
  required: ['date', 'requests', 'errors'],
  properties: {
    date: responseDay,
    errors: { type: 'integer', maximum: 9007199254740991, minimum: 0 },
    requests: responseCount,
  },
  dropAdditional: true,
});
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
      let data0 = data.date;
      if(!(responseDay(data0))){
        vErrors = addFindings(vErrors, instancePath+"/date", responseDay.errors, data0);
        errors = vErrors.length;
      }
    }
    if(data.errors !== undefined){
      let data1 = data.errors;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        (vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"type",params:{type: "integer"}}); errors++;
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 9007199254740991 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}); errors++;
        }
        if(data1 < 0 || isNaN(data1)){
          (vErrors ??= []).push({instancePath:instancePath+"/errors",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
        }
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
