// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Plant */
import { responseTree } from '../response/Tree.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, outlined } from 'gatewright/abi';

export const responsePlant: Validate = outlined(validate0, {
  type: ['null', 'boolean', 'integer', 'number', 'string', 'object'],
  allOf: [{ anyOf: [responseTree] }],
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid1 = false;
  const _errs2 = errors;
  if(!(responseTree(data))){
    vErrors = addFindings(vErrors, instancePath, responseTree.errors, data);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid1 = valid1 || _valid0;
  if(!valid1){
    (vErrors ??= []).push({instancePath,keyword:"anyOf",params:{}}); errors++;
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
  if(Array.isArray(data)){
    (vErrors ??= []).push({instancePath,keyword:"$undecided",params:{kinds: ["object"]}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
