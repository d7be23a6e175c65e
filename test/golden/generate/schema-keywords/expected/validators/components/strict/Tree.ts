// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Tree */
import type { Validate } from 'gatewright/abi';

export const strictTree: Validate = validate0;
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
        if(data.none !== undefined){
          const _errs1 = errors;
          validate0.errors = [{instancePath:instancePath+"/none",schemaPath:"#/properties/none/allOf/0/false schema",keyword:"false schema",params:{}}];
          return false;
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.species !== undefined){
            const _errs2 = errors;
            if("tree" !== data.species){
              validate0.errors = [{instancePath:instancePath+"/species",schemaPath:"#/properties/species/const",keyword:"const",params:{allowedValue: "tree"}}];
              return false;
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
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
