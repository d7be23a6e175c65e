// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: ThingPlace */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const requestThingPlace: Validate = outlined(validate0, { type: 'object', properties: { lat: { type: 'number' }, lon: { type: 'number' } } });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.lat !== undefined){
      let data0 = data.lat;
      if(!((typeof data0 == "number") && (isFinite(data0)))){
        (vErrors ??= []).push({instancePath:instancePath+"/lat",keyword:"type",params:{type: "number"}}); errors++;
      }
    }
    if(data.lon !== undefined){
      let data1 = data.lon;
      if(!((typeof data1 == "number") && (isFinite(data1)))){
        (vErrors ??= []).push({instancePath:instancePath+"/lon",keyword:"type",params:{type: "number"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
