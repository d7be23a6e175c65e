// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Tree */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const responseTree: Validate = outlined(validate0, {
  type: 'object',
  required: ['species'],
  properties: { none: { allOf: [false] }, species: { enum: ['tree'] } },
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.species === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "species"}}); errors++;
    }
    if(data.none !== undefined){
      (vErrors ??= []).push({instancePath:instancePath+"/none",keyword:"false schema",params:{}}); errors++;
    }
    if(data.species !== undefined){
      if("tree" !== data.species){
        (vErrors ??= []).push({instancePath:instancePath+"/species",keyword:"const",params:{allowedValue: "tree"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
