// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /reports/usage` */
import { requestDay } from './components/request/Day.ts';
import { responseProblem } from './components/response/Problem.ts';
import { responseUsageReport } from './components/response/UsageReport.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, outlined } from 'gatewright/abi';

export const response200: Validate = responseUsageReport;
export const response400: Validate = responseProblem;
export const response422: Validate = responseProblem;
export const query: Validate = outlined(validate0, { type: 'object', properties: { from: requestDay, to: requestDay } });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.from !== undefined){
      if(!(requestDay(data.from))){
        vErrors = addFindings(vErrors, instancePath+"/from", requestDay.errors);
        errors = vErrors.length;
      }
    }
    if(data.to !== undefined){
      if(!(requestDay(data.to))){
        vErrors = addFindings(vErrors, instancePath+"/to", requestDay.errors);
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
