// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Branch, Node */
import { openBranch } from '../open/Branch.ts';
import { openLeaf } from '../open/Leaf.ts';
import { responseLeaf } from '../response/Leaf.ts';
import { strictBranch } from '../strict/Branch.ts';
import { strictLeaf } from '../strict/Leaf.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, remembering } from 'gatewright/abi';

export const responseBranch: Validate = remembering(validate0);
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.kind === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
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
          let data2 = data1[i0];
          if(!(responseNode(data2))){
            vErrors = addFindings(vErrors, instancePath+"/nodes/" + i0, responseNode.errors, data2);
            errors = vErrors.length;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/nodes",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    for(const key0 in data){
      if(!(key0 === "kind" || key0 === "nodes")){
        delete data[key0];
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
export const responseNode: Validate = remembering(validate1);
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  const _errs1 = errors;
  let valid1 = true;
  const _errs2 = errors;
  const _errs3 = errors;
  let valid2 = false;
  let passing0 = null;
  const _errs4 = errors;
  if(!(strictBranch(data))){
    vErrors = addFindings(vErrors, instancePath, strictBranch.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs4 === errors;
  if(_valid1){
    valid2 = true;
    passing0 = 0;
  }
  const _errs5 = errors;
  if(!(strictLeaf(data))){
    vErrors = addFindings(vErrors, instancePath, strictLeaf.errors);
    errors = vErrors.length;
  }
  var _valid1 = _errs5 === errors;
  if(_valid1 && valid2){
    valid2 = false;
    passing0 = [passing0, 1];
  }
  else {
    if(_valid1){
      valid2 = true;
      passing0 = 1;
    }
  }
  if(!valid2){
    (vErrors ??= []).push({}); errors++;
  }
  else {
    errors = _errs3;
    if(vErrors !== null){
      if(_errs3){
        vErrors.length = _errs3;
      }
      else {
        vErrors = null;
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
  if(!_valid0){
    const _errs6 = errors;
    const _errs7 = errors;
    let valid3 = true;
    const _errs8 = errors;
    if(!(openBranch(data))){
      vErrors = addFindings(vErrors, instancePath, openBranch.errors);
      errors = vErrors.length;
    }
    var _valid2 = _errs8 === errors;
    errors = _errs7;
    if(vErrors !== null){
      if(_errs7){
        vErrors.length = _errs7;
      }
      else {
        vErrors = null;
      }
    }
    let ifClause0;
    if(_valid2){
      const _errs9 = errors;
      if(!(responseBranch(data))){
        vErrors = addFindings(vErrors, instancePath, responseBranch.errors, data);
        errors = vErrors.length;
      }
      var _valid2 = _errs9 === errors;
      valid3 = _valid2;
      ifClause0 = "then";
    }
    else {
      const _errs10 = errors;
      const _errs11 = errors;
      let valid4 = true;
      const _errs12 = errors;
      if(!(openLeaf(data))){
        vErrors = addFindings(vErrors, instancePath, openLeaf.errors);
        errors = vErrors.length;
      }
      var _valid3 = _errs12 === errors;
      errors = _errs11;
      if(vErrors !== null){
        if(_errs11){
          vErrors.length = _errs11;
        }
        else {
          vErrors = null;
        }
      }
      let ifClause1;
      if(_valid3){
        const _errs13 = errors;
        if(!(responseLeaf(data))){
          vErrors = addFindings(vErrors, instancePath, responseLeaf.errors, data);
          errors = vErrors.length;
        }
        var _valid3 = _errs13 === errors;
        valid4 = _valid3;
        ifClause1 = "then";
      }
      else {
        const _errs14 = errors;
        const _errs15 = errors;
        let valid5 = false;
        let passing1 = null;
        const _errs16 = errors;
        if(!(strictBranch(data))){
          vErrors = addFindings(vErrors, instancePath, strictBranch.errors);
          errors = vErrors.length;
        }
        var _valid4 = _errs16 === errors;
        if(_valid4){
          valid5 = true;
          passing1 = 0;
        }
        const _errs17 = errors;
        if(!(strictLeaf(data))){
          vErrors = addFindings(vErrors, instancePath, strictLeaf.errors);
          errors = vErrors.length;
        }
        var _valid4 = _errs17 === errors;
        if(_valid4 && valid5){
          valid5 = false;
          passing1 = [passing1, 1];
        }
        else {
          if(_valid4){
            valid5 = true;
            passing1 = 1;
          }
        }
        if(!valid5){
          (vErrors ??= []).push({instancePath,keyword:"oneOf",params:{passingSchemas: passing1}}); errors++;
        }
        else {
          errors = _errs15;
          if(vErrors !== null){
            if(_errs15){
              vErrors.length = _errs15;
            }
            else {
              vErrors = null;
            }
          }
        }
        if(errors > 0 && data && typeof data == "object"){
          (vErrors ??= []).push({instancePath,keyword:"$undecided",params:{}}); errors++;
        }
        var _valid3 = _errs14 === errors;
        valid4 = _valid3;
        ifClause1 = "else";
      }
      if(!valid4){
        (vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: ifClause1}}); errors++;
      }
      var _valid2 = _errs10 === errors;
      valid3 = _valid2;
      ifClause0 = "else";
    }
    if(!valid3){
      (vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: ifClause0}}); errors++;
    }
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  if(!valid1){
    (vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "else"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
