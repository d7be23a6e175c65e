// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Branch, Node */
import { openLeaf } from '../open/Leaf.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, remembering } from 'gatewright/abi';

export const openBranch: Validate = remembering(validate0);
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((data.kind === undefined) && (missing0 = "kind")){
        validate0.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
        return false;
      }
      else {
        if(data.kind !== undefined){
          const _errs1 = errors;
          if("branch" !== data.kind){
            validate0.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "branch"}}];
            return false;
          }
          var valid0 = _errs1 === errors;
        }
        else {
          var valid0 = true;
        }
        if(valid0){
          if(data.nodes !== undefined){
            let data1 = data.nodes;
            const _errs2 = errors;
            if(errors === _errs2){
              if(Array.isArray(data1)){
                if(data1.length > 9){
                  validate0.errors = [{instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/maxItems",keyword:"maxItems",params:{limit: 9}}];
                  return false;
                }
                else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for(let i0=0; i0<len0; i0++){
                    const _errs4 = errors;
                    if(!(openNode(data1[i0]))){
                      vErrors = addFindings(vErrors, instancePath+"/nodes/" + i0, openNode.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs4 === errors;
                    if(!valid1){
                      break;
                    }
                  }
                }
              }
              else {
                validate0.errors = [{instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "array"}}];
                return false;
              }
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
export const openNode: Validate = remembering(validate1);
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid1 = false;
  let passing0 = null;
  const _errs2 = errors;
  if(!(openBranch(data))){
    vErrors = addFindings(vErrors, instancePath, openBranch.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if(_valid0){
    valid1 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if(!(openLeaf(data))){
    vErrors = addFindings(vErrors, instancePath, openLeaf.errors);
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
    validate1.errors = vErrors;
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
  validate1.errors = vErrors;
  return errors === 0;
}
