// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Branch, Node */
import { strictLeaf } from '../strict/Leaf.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, remembering } from 'gatewright/abi';

export const strictBranch: Validate = remembering(validate0);
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
        const _errs1 = errors;
        for(const key0 in data){
          if(!((key0 === "kind") || (key0 === "nodes"))){
            validate0.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
            return false;
            break;
          }
        }
        if(_errs1 === errors){
          if(data.kind !== undefined){
            const _errs2 = errors;
            if("branch" !== data.kind){
              validate0.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "branch"}}];
              return false;
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.nodes !== undefined){
              let data1 = data.nodes;
              const _errs3 = errors;
              if(errors === _errs3){
                if(Array.isArray(data1)){
                  if(data1.length > 9){
                    validate0.errors = [{instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/maxItems",keyword:"maxItems",params:{limit: 9}}];
                    return false;
                  }
                  else {
                    var valid1 = true;
                    const len0 = data1.length;
                    for(let i0=0; i0<len0; i0++){
                      const _errs5 = errors;
                      if(!(strictNode(data1[i0]))){
                        vErrors = addFindings(vErrors, instancePath+"/nodes/" + i0, strictNode.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs5 === errors;
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
              var valid0 = _errs3 === errors;
            }
            else {
              var valid0 = true;
            }
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
export const strictNode: Validate = remembering(validate1);
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid1 = false;
  let passing0 = null;
  const _errs2 = errors;
  if(!(strictBranch(data))){
    vErrors = addFindings(vErrors, instancePath, strictBranch.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  if(_valid0){
    valid1 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if(!(strictLeaf(data))){
    vErrors = addFindings(vErrors, instancePath, strictLeaf.errors);
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
