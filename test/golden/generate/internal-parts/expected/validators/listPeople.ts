// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /people` */
import { responsePerson } from './components/response/Person.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, outlined } from 'gatewright/abi';

export const query: Validate = outlined(validate0, { type: 'object', properties: { debug: { type: 'boolean' } } });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.debug !== undefined){
      if(typeof data.debug !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/debug",keyword:"type",params:{type: "boolean"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
export const response200: Validate = outlined(validate1, { type: 'array', items: responsePerson });
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      let data0 = data[i0];
      if(!(responsePerson(data0))){
        vErrors = addFindings(vErrors, instancePath+"/" + i0, responsePerson.errors, data0);
        errors = vErrors.length;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
