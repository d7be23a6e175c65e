// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: SessionPage */
import { responseNextCursor } from '../response/NextCursor.ts';
import { responseSession } from '../response/Session.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, outlined } from 'gatewright/abi';

export const responseSessionPage: Validate = outlined(validate0, {
  type: 'object',
  required: ['items', 'nextCursor'],
  properties: {
    items: { type: 'array', maxItems: 100, items: responseSession },
    nextCursor: responseNextCursor,
  },
  dropAdditional: true,
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.items === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "items"}}); errors++;
    }
    if(data.nextCursor === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nextCursor"}}); errors++;
    }
    if(data.items !== undefined){
      let data0 = data.items;
      if(Array.isArray(data0)){
        if(data0.length > 100){
          (vErrors ??= []).push({instancePath:instancePath+"/items",keyword:"maxItems",params:{limit: 100}}); errors++;
        }
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          let data1 = data0[i0];
          if(!(responseSession(data1))){
            vErrors = addFindings(vErrors, instancePath+"/items/" + i0, responseSession.errors, data1);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.nextCursor !== undefined){
      let data2 = data.nextCursor;
      if(!(responseNextCursor(data2))){
        vErrors = addFindings(vErrors, instancePath+"/nextCursor", responseNextCursor.errors, data2);
        errors = vErrors.length;
      }
    }
    for(const key0 in data){
      if(!(key0 === "items" || key0 === "nextCursor")){
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
