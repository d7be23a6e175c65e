// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Branch, Node */
import { checkBranch } from '../check/Branch.ts';
import { checkLeaf } from '../check/Leaf.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, remembering } from 'gatewright/abi';

export const requestBranch: Validate = remembering(validate0);
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.kind === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
    }
    for(const key0 in data){
      if(!((key0 === "kind") || (key0 === "nodes"))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
      }
    }
    if(data.kind !== undefined){
      if("branch" !== data.kind){
        (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "branch"}}); errors++;
      }
    }
    if(data.nodes !== undefined){
      let data1 = data.nodes;
      if(Array.isArray(data1)){
        if(data1.length > 9){
          (vErrors ??= []).push({instancePath:instancePath+"/nodes",keyword:"maxItems",params:{limit: 9}}); errors++;
        }
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
          if(!(requestNode(data1[i0]))){
            vErrors = addFindings(vErrors, instancePath+"/nodes/" + i0, requestNode.errors);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/nodes",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(!Object.hasOwn(data, "nodes")){
      data.nodes = [];
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
export const requestNode: Validate = remembering(validate1);
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid1 = false;
  let passing0 = null;
  const _errs2 = errors;
  if(!(checkBranch(data))){
    vErrors = addFindings(vErrors, instancePath, checkBranch.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if(_valid0){
    valid1 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if(!(checkLeaf(data))){
    vErrors = addFindings(vErrors, instancePath, checkLeaf.errors);
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
  if(!(checkBranch(data))){
    vErrors = addFindings(vErrors, instancePath, checkBranch.errors);
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
    if(!(requestBranch(data))){
      vErrors = addFindings(vErrors, instancePath, requestBranch.errors);
      errors = vErrors.length;
    }
    var _valid1 = _errs7 === errors;
    valid2 = _valid1;
  }
  if(!valid2){
    (vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
