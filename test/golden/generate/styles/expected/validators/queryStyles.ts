// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `GET /queries` */
import { requestColor } from './components/request/Color.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, outlined } from 'gatewright/abi';

export const cookie: Validate = outlined(validate0, { type: 'object', properties: { crumbs: { type: 'array', items: { type: 'string' } } } });
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.crumbs !== undefined){
      let data0 = data.crumbs;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data0[i0] !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/crumbs/" + i0,keyword:"type",params:{type: "string"}}); errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/crumbs",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
export const header: Validate = outlined(validate1, {
  type: 'object',
  properties: { 'X-List': { type: 'array', items: { type: 'string' } }, 'X-Object': requestColor },
});
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data["X-List"] !== undefined){
      let data0 = data["X-List"];
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data0[i0] !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/X-List/" + i0,keyword:"type",params:{type: "string"}}); errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/X-List",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data["X-Object"] !== undefined){
      if(!(requestColor(data["X-Object"]))){
        vErrors = addFindings(vErrors, instancePath+"/X-Object", requestColor.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
export const query: Validate = outlined(validate2, {
  type: 'object',
  properties: {
    deep: requestColor,
    deepList: { type: 'array', items: { type: 'string' } },
    form: { type: 'array', items: { type: 'number' } },
    formFlat: { type: 'array', items: { type: 'number' } },
    formObject: requestColor,
    free: { type: 'string' },
    pipes: { type: 'array', items: { type: 'string' } },
    spaces: { type: 'array', items: { type: 'string' } },
    where: requestColor,
  },
});
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.deep !== undefined){
      if(!(requestColor(data.deep))){
        vErrors = addFindings(vErrors, instancePath+"/deep", requestColor.errors);
        errors = vErrors.length;
      }
    }
    if(data.deepList !== undefined){
      let data1 = data.deepList;
      if(Array.isArray(data1)){
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data1[i0] !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/deepList/" + i0,keyword:"type",params:{type: "string"}}); errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/deepList",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.form !== undefined){
      let data3 = data.form;
      if(Array.isArray(data3)){
        const len1 = data3.length;
        for(let i1=0; i1<len1; i1++){
          let data4 = data3[i1];
          if(!((typeof data4 == "number") && (isFinite(data4)))){
            (vErrors ??= []).push({instancePath:instancePath+"/form/" + i1,keyword:"type",params:{type: "number"}}); errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/form",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.formFlat !== undefined){
      let data5 = data.formFlat;
      if(Array.isArray(data5)){
        const len2 = data5.length;
        for(let i2=0; i2<len2; i2++){
          let data6 = data5[i2];
          if(!((typeof data6 == "number") && (isFinite(data6)))){
            (vErrors ??= []).push({instancePath:instancePath+"/formFlat/" + i2,keyword:"type",params:{type: "number"}}); errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/formFlat",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.formObject !== undefined){
      if(!(requestColor(data.formObject))){
        vErrors = addFindings(vErrors, instancePath+"/formObject", requestColor.errors);
        errors = vErrors.length;
      }
    }
    if(data.free !== undefined){
      if(typeof data.free !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/free",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.pipes !== undefined){
      let data9 = data.pipes;
      if(Array.isArray(data9)){
        const len3 = data9.length;
        for(let i3=0; i3<len3; i3++){
          if(typeof data9[i3] !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/pipes/" + i3,keyword:"type",params:{type: "string"}}); errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/pipes",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.spaces !== undefined){
      let data11 = data.spaces;
      if(Array.isArray(data11)){
        const len4 = data11.length;
        for(let i4=0; i4<len4; i4++){
          if(typeof data11[i4] !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/spaces/" + i4,keyword:"type",params:{type: "string"}}); errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/spaces",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.where !== undefined){
      if(!(requestColor(data.where))){
        vErrors = addFindings(vErrors, instancePath+"/where", requestColor.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate2.errors = vErrors;
  return errors === 0;
}
