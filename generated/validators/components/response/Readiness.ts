// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Readiness */
import type { Validate } from 'gatewright/abi';
import { outlined } from 'gatewright/abi';

export const responseReadiness: Validate = outlined(validate0, {
  type: 'object',
  required: ['status', 'checks'],
  properties: {
    checks: {
      type: 'object',
      required: ['database'],
      properties: { database: { type: 'string', enum: ['ok', 'failed'] } },
      dropAdditional: true,
    },
    status: { type: 'string', enum: ['ready', 'unavailable'] },
  },
  dropAdditional: true,
});
const schema0 = {"required":["status","checks"],"type":"object","properties":{"checks":{"required":["database"],"type":"object","properties":{"database":{"enum":["ok","failed"],"type":"string"}},"$dropAdditional":true},"status":{"enum":["ready","unavailable"],"type":"string"}},"$dropAdditional":true};
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.status === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}}); errors++;
    }
    if(data.checks === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "checks"}}); errors++;
    }
    if(data.checks !== undefined){
      let data0 = data.checks;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        if(data0.database === undefined){
          (vErrors ??= []).push({instancePath:instancePath+"/checks",keyword:"required",params:{missingProperty: "database"}}); errors++;
        }
        if(data0.database !== undefined){
          let data1 = data0.database;
          if(typeof data1 !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/checks/database",keyword:"type",params:{type: "string"}}); errors++;
          }
          if(!((data1 === "ok") || (data1 === "failed"))){
            (vErrors ??= []).push({instancePath:instancePath+"/checks/database",keyword:"enum",params:{allowedValues: schema0.properties.checks.properties.database.enum}}); errors++;
          }
        }
        for(const key0 in data0){
          if(!(key0 === "database")){
            delete data0[key0];
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/checks",keyword:"type",params:{type: "object"}}); errors++;
      }
    }
    if(data.status !== undefined){
      let data2 = data.status;
      if(typeof data2 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}}); errors++;
      }
      if(!((data2 === "ready") || (data2 === "unavailable"))){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema0.properties.status.enum}}); errors++;
      }
    }
    for(const key1 in data){
      if(!(key1 === "checks" || key1 === "status")){
        delete data[key1];
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
