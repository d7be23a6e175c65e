// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Dog */
import { responseAnimal } from '../response/Animal.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings } from 'gatewright/abi';

export const responseDog: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(responseAnimal(data))){
    vErrors = addFindings(vErrors, instancePath, responseAnimal.errors, data);
    errors = vErrors.length;
  }
  const _errs1 = errors;
  let valid1 = true;
  const _errs2 = errors;
  if(data && typeof data == "object" && !Array.isArray(data)){
    let missing0;
    if((data.big === undefined) && (missing0 = "big")){
      (vErrors ??= []).push({}); errors++;
    }
    else {
      if(data.big !== undefined){
        if(true !== data.big){
          (vErrors ??= []).push({}); errors++;
        }
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if(vErrors !== null){
    if(_errs1){
      vErrors.length = _errs1;
    }
    else {
      vErrors = null;
    }
  }
  let ifClause0;
  if(_valid0){
    const _errs4 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.garden === undefined){
        (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "garden"}}); errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid1 = _valid0;
    ifClause0 = "then";
  }
  else {
    const _errs5 = errors;
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.garden !== undefined){
        if(data.garden !== null){
          (vErrors ??= []).push({instancePath:instancePath+"/garden",keyword:"type",params:{type: "null"}}); errors++;
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
    ifClause0 = "else";
  }
  if(!valid1){
    (vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: ifClause0}}); errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.species !== undefined){
      if("hound" !== data.species){
        (vErrors ??= []).push({instancePath:instancePath+"/species",keyword:"const",params:{allowedValue: "hound"}}); errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
