// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Pet */
import { strictCat } from '../strict/Cat.ts';
import { strictDog } from '../strict/Dog.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings } from 'gatewright/abi';

export const strictPet: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid1 = false;
  let passing0 = null;
  const _errs2 = errors;
  if(!(strictCat(data))){
    vErrors = addFindings(vErrors, instancePath, strictCat.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if(_valid0){
    valid1 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if(!(strictDog(data))){
    vErrors = addFindings(vErrors, instancePath, strictDog.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  if(_valid0 && valid1){
    valid1 = false;
    passing0 = [passing0, 1];
  }
  else {
    if(_valid0){
      valid1 = true;
      passing0 = 1;
    }
  }
  if(!valid1){
    (vErrors ??= []).push({instancePath,keyword:"oneOf",params:{passingSchemas: passing0}}); errors++;
    validate0.errors = vErrors;
    return false;
  }
  else {
    errors = _errs1;
    if(vErrors !== null){
      if(_errs1){
        vErrors.length = _errs1;
      }
      else {
        vErrors = null;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
