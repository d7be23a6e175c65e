// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Item */
import { responseAttributes } from '../response/Attributes.ts';
import { responseCurrency } from '../response/Currency.ts';
import { responseDueAt } from '../response/DueAt.ts';
import { responseId } from '../response/Id.ts';
import { responseItemDescription } from '../response/ItemDescription.ts';
import { responseItemStatus } from '../response/ItemStatus.ts';
import { responseItemTitle } from '../response/ItemTitle.ts';
import { responsePrice } from '../response/Price.ts';
import { responseQuantity } from '../response/Quantity.ts';
import { responseSku } from '../response/Sku.ts';
import { responseTags } from '../response/Tags.ts';
import { responseTimestamp } from '../response/Timestamp.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings } from 'gatewright/abi';

export const responseItem: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(Array.isArray(data)){
    (vErrors ??= []).push({instancePath,keyword:"$undecided",params:{}}); errors++;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
    }
    if(data.title === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
    }
    if(data.description === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "description"}}); errors++;
    }
    if(data.sku === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sku"}}); errors++;
    }
    if(data.price === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "price"}}); errors++;
    }
    if(data.currency === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}}); errors++;
    }
    if(data.quantity === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "quantity"}}); errors++;
    }
    if(data.status === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}}); errors++;
    }
    if(data.tags === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tags"}}); errors++;
    }
    if(data.attributes === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "attributes"}}); errors++;
    }
    if(data.dueAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "dueAt"}}); errors++;
    }
    if(data.attachmentCount === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "attachmentCount"}}); errors++;
    }
    if(data.createdAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "createdAt"}}); errors++;
    }
    if(data.updatedAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "updatedAt"}}); errors++;
    }
    if(data.attachmentCount !== undefined){
      let data0 = data.attachmentCount;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        (vErrors ??= []).push({instancePath:instancePath+"/attachmentCount",keyword:"type",params:{type: "integer"}}); errors++;
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 10 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/attachmentCount",keyword:"maximum",params:{comparison: "<=", limit: 10}}); errors++;
        }
        if(data0 < 0 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/attachmentCount",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
        }
      }
    }
    if(data.attributes !== undefined){
      if(!(responseAttributes(data.attributes))){
        vErrors = addFindings(vErrors, instancePath+"/attributes", responseAttributes.errors);
        errors = vErrors.length;
      }
    }
    if(data.createdAt !== undefined){
      if(!(responseTimestamp(data.createdAt))){
        vErrors = addFindings(vErrors, instancePath+"/createdAt", responseTimestamp.errors);
        errors = vErrors.length;
      }
    }
    if(data.currency !== undefined){
      if(!(responseCurrency(data.currency))){
        vErrors = addFindings(vErrors, instancePath+"/currency", responseCurrency.errors);
        errors = vErrors.length;
      }
    }
    if(data.description !== undefined){
      if(!(responseItemDescription(data.description))){
        vErrors = addFindings(vErrors, instancePath+"/description", responseItemDescription.errors);
        errors = vErrors.length;
      }
    }
    if(data.dueAt !== undefined){
      if(!(responseDueAt(data.dueAt))){
        vErrors = addFindings(vErrors, instancePath+"/dueAt", responseDueAt.errors);
        errors = vErrors.length;
      }
    }
    if(data.id !== undefined){
      if(!(responseId(data.id))){
        vErrors = addFindings(vErrors, instancePath+"/id", responseId.errors);
        errors = vErrors.length;
      }
    }
    if(data.price !== undefined){
      if(!(responsePrice(data.price))){
        vErrors = addFindings(vErrors, instancePath+"/price", responsePrice.errors);
        errors = vErrors.length;
      }
    }
    if(data.quantity !== undefined){
      if(!(responseQuantity(data.quantity))){
        vErrors = addFindings(vErrors, instancePath+"/quantity", responseQuantity.errors);
        errors = vErrors.length;
      }
    }
    if(data.sku !== undefined){
      if(!(responseSku(data.sku))){
        vErrors = addFindings(vErrors, instancePath+"/sku", responseSku.errors);
        errors = vErrors.length;
      }
    }
    if(data.status !== undefined){
      if(!(responseItemStatus(data.status))){
        vErrors = addFindings(vErrors, instancePath+"/status", responseItemStatus.errors);
        errors = vErrors.length;
      }
    }
    if(data.tags !== undefined){
      if(!(responseTags(data.tags))){
        vErrors = addFindings(vErrors, instancePath+"/tags", responseTags.errors);
        errors = vErrors.length;
      }
    }
    if(data.title !== undefined){
      if(!(responseItemTitle(data.title))){
        vErrors = addFindings(vErrors, instancePath+"/title", responseItemTitle.errors);
        errors = vErrors.length;
      }
    }
    if(data.updatedAt !== undefined){
      if(!(responseTimestamp(data.updatedAt))){
        vErrors = addFindings(vErrors, instancePath+"/updatedAt", responseTimestamp.errors);
        errors = vErrors.length;
      }
    }
    for(const key0 in data){
      if(!(key0 === "attachmentCount" || key0 === "attributes" || key0 === "createdAt" || key0 === "currency" || key0 === "description" || key0 === "dueAt" || key0 === "id" || key0 === "price" || key0 === "quantity" || key0 === "sku" || key0 === "status" || key0 === "tags" || key0 === "title" || key0 === "updatedAt")){
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
