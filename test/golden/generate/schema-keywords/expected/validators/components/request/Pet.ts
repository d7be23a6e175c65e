// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Pet */
import { checkCat } from '../check/Cat.ts';
import { checkDog } from '../check/Dog.ts';
import { requestCat } from '../request/Cat.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings } from 'gatewright/abi';

export const requestPet: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid1 = false;
  let passing0 = null;
  const _errs2 = errors;
  if(!(checkCat(data))){
    vErrors = addFindings(vErrors, instancePath, checkCat.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if(_valid0){
    valid1 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if(!(checkDog(data))){
    vErrors = addFindings(vErrors, instancePath, checkDog.errors);
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
  const _errs5 = errors;
  let valid2 = true;
  const _errs6 = errors;
  if(!(checkCat(data))){
    vErrors = addFindings(vErrors, instancePath, checkCat.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs6 === errors;
  errors = _errs5;
  if(vErrors !== null){
    if(_errs5){
      vErrors.length = _errs5;
    }
    else {
      vErrors = null;
    }
  }
  if(_valid1){
    const _errs7 = errors;
    if(!(requestCat(data))){
      vErrors = addFindings(vErrors, instancePath, requestCat.errors);
      errors = vErrors.length;
    }
    var _valid1 = _errs7 === errors;
    valid2 = _valid1;
  }
  if(!valid2){
    (vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
