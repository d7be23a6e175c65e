// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Lists */
import type { Validate } from 'gatewright/abi';
import { addFindings, remembering } from 'gatewright/abi';

export const responseLists: Validate = remembering(validate0);
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      if(!(responseLists(data0))){
        vErrors = addFindings(vErrors, instancePath+"/" + i0, responseLists.errors, data0);
        errors = vErrors.length;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
