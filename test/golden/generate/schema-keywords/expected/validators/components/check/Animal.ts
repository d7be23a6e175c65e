// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Animal */
import type { Validate } from 'gatewright/abi';

export const checkAnimal: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((data.species === undefined) && (missing0 = "species")){
        validate0.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
        return false;
      }
      else {
        if(data.species !== undefined){
          if(typeof data.species !== "string"){
            validate0.errors = [{instancePath:instancePath+"/species",schemaPath:"#/properties/species/type",keyword:"type",params:{type: "string"}}];
            return false;
          }
        }
      }
    }
    else {
      validate0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
      return false;
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
