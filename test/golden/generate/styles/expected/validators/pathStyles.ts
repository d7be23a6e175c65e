// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /paths/{simple}/{simpleList}/{matrix}/{matrixObject}/{label}/{labelList}` */
import { requestColor } from './components/request/Color.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, outlined } from 'gatewright/abi';

export const path: Validate = outlined(validate0, {
  type: 'object',
  required: ['label', 'labelList', 'matrix', 'matrixObject', 'simple', 'simpleList'],
  properties: {
    label: { type: 'boolean' },
    labelList: { type: 'array', items: { type: 'string' } },
    matrix: { type: 'string' },
    matrixObject: requestColor,
    simple: { type: 'integer' },
    simpleList: { type: 'array', items: { type: 'integer' } },
  },
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.label === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "label"}}); errors++;
    }
    if(data.labelList === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "labelList"}}); errors++;
    }
    if(data.matrix === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "matrix"}}); errors++;
    }
    if(data.matrixObject === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "matrixObject"}}); errors++;
    }
    if(data.simple === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "simple"}}); errors++;
    }
    if(data.simpleList === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "simpleList"}}); errors++;
    }
    if(data.label !== undefined){
      if(typeof data.label !== "boolean"){
        (vErrors ??= []).push({instancePath:instancePath+"/label",keyword:"type",params:{type: "boolean"}}); errors++;
      }
    }
    if(data.labelList !== undefined){
      let data1 = data.labelList;
      if(Array.isArray(data1)){
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data1[i0] !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/labelList/" + i0,keyword:"type",params:{type: "string"}}); errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/labelList",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.matrix !== undefined){
      if(typeof data.matrix !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/matrix",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.matrixObject !== undefined){
      if(!(requestColor(data.matrixObject))){
        vErrors = addFindings(vErrors, instancePath+"/matrixObject", requestColor.errors);
        errors = vErrors.length;
      }
    }
    if(data.simple !== undefined){
      let data5 = data.simple;
      if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
        (vErrors ??= []).push({instancePath:instancePath+"/simple",keyword:"type",params:{type: "integer"}}); errors++;
      }
    }
    if(data.simpleList !== undefined){
      let data6 = data.simpleList;
      if(Array.isArray(data6)){
        const len1 = data6.length;
        for(let i1=0; i1<len1; i1++){
          let data7 = data6[i1];
          if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
            (vErrors ??= []).push({instancePath:instancePath+"/simpleList/" + i1,keyword:"type",params:{type: "integer"}}); errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/simpleList",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
