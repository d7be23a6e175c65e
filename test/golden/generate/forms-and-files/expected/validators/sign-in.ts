// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `POST /sign-in` */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const bodyApplicationJson: Validate = outlined(validate0, { type: 'object', additionalProperties: { type: ['string', 'null'] } });
const schema0 = {"type":"object","additionalProperties":{"type":["string","null"]}};
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      let data0 = data[key0];
      if((typeof data0 !== "string") && (data0 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema0.additionalProperties.type}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
export const bodyApplicationXWwwFormUrlencoded: Validate = outlined(validate1, {
  type: 'object',
  required: ['name', 'password'],
  properties: {
    name: { type: 'string' },
    password: { type: 'string' },
    scopes: { type: 'array', items: { type: 'string' } },
  },
});
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.name === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}}); errors++;
    }
    if(data.password === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "password"}}); errors++;
    }
    if(data.name !== undefined){
      if(typeof data.name !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.password !== undefined){
      if(typeof data.password !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.scopes !== undefined){
      let data2 = data.scopes;
      if(Array.isArray(data2)){
        const len0 = data2.length;
        for(let i0=0; i0<len0; i0++){
          if(typeof data2[i0] !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/scopes/" + i0,keyword:"type",params:{type: "string"}}); errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
export const response200ApplicationJson: Validate = outlined(validate2, { type: 'object' });
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(!(data && typeof data == "object" && !Array.isArray(data))){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate2.errors = vErrors;
  return errors === 0;
}
export const response200TextPlain: Validate = outlined(validate3, { type: 'string' });
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(typeof data !== "string"){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}}); errors++;
  }
  validate3.errors = vErrors;
  return errors === 0;
}
