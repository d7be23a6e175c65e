// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Cat */
import type { Validate } from 'gatewright/abi';

export const responseCat: Validate = validate0;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate1.evaluated;
  if(evaluated0.dynamicProps){
    evaluated0.props = undefined;
  }
  if(evaluated0.dynamicItems){
    evaluated0.items = undefined;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.species === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "species"}}); errors++;
    }
    if(data.species !== undefined){
      if(typeof data.species !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/species",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
validate1.evaluated = {"props":{"species":true},"dynamicProps":false,"dynamicItems":false};
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate0.evaluated;
  if(evaluated0.dynamicProps){
    evaluated0.props = undefined;
  }
  if(evaluated0.dynamicItems){
    evaluated0.items = undefined;
  }
  if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
    vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
    errors = vErrors.length;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.lives !== undefined){
      let data0 = data.lives;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        (vErrors ??= []).push({instancePath:instancePath+"/lives",keyword:"type",params:{type: "integer"}}); errors++;
      }
    }
    if(data.species !== undefined){
      if("cat" !== data.species){
        (vErrors ??= []).push({instancePath:instancePath+"/species",keyword:"const",params:{allowedValue: "cat"}}); errors++;
      }
    }
    for(const key0 in data){
      if(!(key0 === "lives" || key0 === "species")){
        delete data[key0];
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
