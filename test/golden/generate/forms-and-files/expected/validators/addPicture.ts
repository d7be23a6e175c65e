// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** `POST /pictures` */
import type { Validate } from 'gatewright/abi';
import { codePointLength, outlined } from 'gatewright/abi';

export const body: Validate = outlined(validate0, {
  type: 'object',
  required: ['file'],
  properties: {
    caption: { type: 'string', maxLength: 200 },
    file: true,
    more: { type: 'array' },
    place: { type: 'object', properties: { lat: { type: 'number' } } },
  },
  additionalProperties: false,
});
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.file === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "file"}}); errors++;
    }
    for(const key0 in data){
      if(!((((key0 === "caption") || (key0 === "file")) || (key0 === "more")) || (key0 === "place"))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
      }
    }
    if(data.caption !== undefined){
      let data0 = data.caption;
      if(typeof data0 === "string"){
        if(data0.length > 200 && codePointLength(data0) > 200){
          (vErrors ??= []).push({instancePath:instancePath+"/caption",keyword:"maxLength",params:{limit: 200}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/caption",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.more !== undefined){
      if(!(Array.isArray(data.more))){
        (vErrors ??= []).push({instancePath:instancePath+"/more",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.place !== undefined){
      let data2 = data.place;
      if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
        if(data2.lat !== undefined){
          let data3 = data2.lat;
          if(!((typeof data3 == "number") && (isFinite(data3)))){
            (vErrors ??= []).push({instancePath:instancePath+"/place/lat",keyword:"type",params:{type: "number"}}); errors++;
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/place",keyword:"type",params:{type: "object"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
