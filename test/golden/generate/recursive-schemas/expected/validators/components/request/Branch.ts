// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Branch, Node */
import { checkBranch } from '../check/Branch.ts';
import { checkLeaf } from '../check/Leaf.ts';
import type { Validate } from 'gatewright/abi';

export const requestBranch: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.nodes === undefined){
      data.nodes = [];
    }
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
    let data1 = data.nodes;
    if(Array.isArray(data1)){
      if(data1.length > 9){
        (vErrors ??= []).push({instancePath:instancePath+"/nodes",keyword:"maxItems",params:{limit: 9}}); errors++;
      }
      const len0 = data1.length;
      for(let i0=0; i0<len0; i0++){
        if(!(requestNode(data1[i0], {instancePath:instancePath+"/nodes/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
          if(vErrors === null){
            vErrors = requestNode.errors;
          }
          else {
            for(const finding0 of requestNode.errors){
              vErrors.push(finding0);
            }
          }
          errors = vErrors.length;
        }
      }
    }
    else {
      (vErrors ??= []).push({instancePath:instancePath+"/nodes",keyword:"type",params:{type: "array"}}); errors++;
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
export const requestNode: Validate = validate1;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  const _errs2 = errors;
  let valid2 = false;
  let passing0 = null;
  const _errs3 = errors;
  if(!(checkBranch(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = checkBranch.errors;
    }
    else {
      for(const finding0 of checkBranch.errors){
        vErrors.push(finding0);
      }
    }
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  if(_valid0){
    valid2 = true;
    passing0 = 0;
  }
  const _errs4 = errors;
  if(!(checkLeaf(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = checkLeaf.errors;
    }
    else {
      for(const finding1 of checkLeaf.errors){
        vErrors.push(finding1);
      }
    }
    errors = vErrors.length;
  }
  var _valid0 = _errs4 === errors;
  if(_valid0 && valid2){
    valid2 = false;
    passing0 = [passing0, 1];
  }
  else {
    if(_valid0){
      valid2 = true;
      passing0 = 1;
    }
  }
  if(!valid2){
    (vErrors ??= []).push({instancePath,keyword:"oneOf",params:{passingSchemas: passing0}}); errors++;
  }
  else {
    errors = _errs2;
    if(vErrors !== null){
      if(_errs2){
        vErrors.length = _errs2;
      }
      else {
        vErrors = null;
      }
    }
  }
  const _errs6 = errors;
  let valid3 = true;
  const _errs7 = errors;
  if(!(checkBranch(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
    if(vErrors === null){
      vErrors = checkBranch.errors;
    }
    else {
      for(const finding2 of checkBranch.errors){
        vErrors.push(finding2);
      }
    }
    errors = vErrors.length;
  }
  var _valid1 = _errs7 === errors;
  errors = _errs6;
  if(vErrors !== null){
    if(_errs6){
      vErrors.length = _errs6;
    }
    else {
      vErrors = null;
    }
  }
  if(_valid1){
    const _errs8 = errors;
    if(!(requestBranch(data, {instancePath:instancePath,parentData:parentData,parentDataProperty:parentDataProperty,rootData}))){
      if(vErrors === null){
        vErrors = requestBranch.errors;
      }
      else {
        for(const finding3 of requestBranch.errors){
          vErrors.push(finding3);
        }
      }
      errors = vErrors.length;
    }
    var _valid1 = _errs8 === errors;
    valid3 = _valid1;
  }
  if(!valid3){
    (vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "then"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
