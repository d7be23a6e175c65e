// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Tree */
import { responseNode } from '../response/Branch.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings } from 'gatewright/abi';

export const responseTree: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.root === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "root"}}); errors++;
    }
    if(data.root !== undefined){
      let data0 = data.root;
      if(!(responseNode(data0))){
        vErrors = addFindings(vErrors, instancePath+"/root", responseNode.errors, data0);
        errors = vErrors.length;
      }
    }
    for(const key0 in data){
      if(!(key0 === "root")){
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
