// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Cat */
import type { Validate } from 'gatewright/abi';

export const strictCat: Validate = validate0;
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
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((data.species === undefined) && (missing0 = "species")){
        validate1.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
        return false;
      }
      else {
        if(data.species !== undefined){
          if(typeof data.species !== "string"){
            validate1.errors = [{instancePath:instancePath+"/species",schemaPath:"#/properties/species/type",keyword:"type",params:{type: "string"}}];
            return false;
          }
        }
      }
    }
    else {
      validate1.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
      return false;
    }
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
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      if(data.lives !== undefined){
        let data0 = data.lives;
        const _errs1 = errors;
        if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
          validate0.errors = [{instancePath:instancePath+"/lives",schemaPath:"#/properties/lives/type",keyword:"type",params:{type: "integer"}}];
          return false;
        }
        var valid1 = _errs1 === errors;
      }
      else {
        var valid1 = true;
      }
      if(valid1){
        if(data.species !== undefined){
          const _errs3 = errors;
          if("cat" !== data.species){
            validate0.errors = [{instancePath:instancePath+"/species",schemaPath:"#/properties/species/const",keyword:"const",params:{allowedValue: "cat"}}];
            return false;
          }
          var valid1 = _errs3 === errors;
        }
        else {
          var valid1 = true;
        }
        if(valid1){
          for(const key0 in data){
            if((key0 !== "lives") && (key0 !== "species")){
              validate0.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0}}];
              return false;
              break;
            }
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
