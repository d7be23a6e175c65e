// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `DELETE /people` */
import { responseTally } from './components/response/Tally.ts';
import type { Validate } from 'gatewright/abi';

export const response200: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(responseTally(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = responseTally.errors;
    }
    else {
      for(const finding0 of responseTally.errors){
        vErrors.push(finding0);
      }
    }
    errors = vErrors.length;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
