// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `POST /names` */
import { requestFile } from './components/request/File.ts';
import { responseArray } from './components/response/Array.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, outlined } from 'gatewright/abi';

export const response200: Validate = responseArray;
export const body: Validate = outlined(validate0, { type: 'object', properties: { file: true, of: requestFile } });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.of !== undefined){
      if(!(requestFile(data.of))){
        vErrors = addFindings(vErrors, instancePath+"/of", requestFile.errors);
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
