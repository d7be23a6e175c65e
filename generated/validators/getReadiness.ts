// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /health/ready` */
import { responseReadiness } from './components/response/Readiness.ts';
import type { Validate } from 'gatewright/abi';

export const response200: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(responseReadiness(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = responseReadiness.errors;
    }
    else {
      for(const finding0 of responseReadiness.errors){
        vErrors.push(finding0);
      }
    }
    errors = vErrors.length;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
export const response503: Validate = validate1;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(responseReadiness(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = responseReadiness.errors;
    }
    else {
      for(const finding0 of responseReadiness.errors){
        vErrors.push(finding0);
      }
    }
    errors = vErrors.length;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
