// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Cat */
import { openAnimal } from '../open/Animal.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings } from 'gatewright/abi';

export const openCat: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(openAnimal(data))){
    vErrors = addFindings(vErrors, instancePath, openAnimal.errors);
    errors = vErrors.length;
  }
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.lives !== undefined){
        let data0 = data.lives;
        const _errs1 = errors;
        if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
          validate0.errors = [{instancePath:instancePath+"/lives",schemaPath:"#/properties/lives/type",keyword:"type",params:{type: "integer"}}];
          return false;
        }
        var valid1 = _errs1 === errors;
      }
      else {
        var valid1 = true;
      }
      if(valid1){
        if(data.species !== undefined){
          const _errs3 = errors;
          if("cat" !== data.species){
            validate0.errors = [{instancePath:instancePath+"/species",schemaPath:"#/properties/species/const",keyword:"const",params:{allowedValue: "cat"}}];
            return false;
          }
          var valid1 = _errs3 === errors;
        }
        else {
          var valid1 = true;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
