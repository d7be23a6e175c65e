// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Leaf */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const responseLeaf: Validate = outlined(validate0, {
  type: 'object',
  required: ['kind', 'value'],
  properties: { kind: { enum: ['leaf'] }, value: { type: ['string', 'number', 'null'] } },
  dropAdditional: true,
});
const schema0 = {"required":["kind","value"],"type":"object","properties":{"kind":{"const":"leaf"},"value":{"type":["string","number","null"]}},"$dropAdditional":true};
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.kind === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
    }
    if(data.value === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "value"}}); errors++;
    }
    if(data.kind !== undefined){
      if("leaf" !== data.kind){
        (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "leaf"}}); errors++;
      }
    }
    if(data.value !== undefined){
      let data1 = data.value;
      if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (data1 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: schema0.properties.value.type}}); errors++;
      }
    }
    for(const key0 in data){
      if(!(key0 === "kind" || key0 === "value")){
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
