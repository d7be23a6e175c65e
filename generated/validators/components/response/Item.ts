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

export const responseItem: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
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
      if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
        (vErrors ??= []).push({instancePath:instancePath+"/attachmentCount",keyword:"type",params:{type: "integer"}}); errors++;
      }
      if(typeof data0 == "number"){
        if(data0 > 10 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/attachmentCount",keyword:"maximum",params:{comparison: "<=", limit: 10}}); errors++;
        }
        if(data0 < 0 || isNaN(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/attachmentCount",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
        }
      }
    }
    if(data.attributes !== undefined){
      if(!(responseAttributes(data.attributes, {instancePath:instancePath+"/attributes",parentData:data,parentDataProperty:"attributes",rootData}))){
        if(vErrors === null){
          vErrors = responseAttributes.errors;
        }
        else {
          for(const finding0 of responseAttributes.errors){
            vErrors.push(finding0);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.createdAt !== undefined){
      if(!(responseTimestamp(data.createdAt, {instancePath:instancePath+"/createdAt",parentData:data,parentDataProperty:"createdAt",rootData}))){
        if(vErrors === null){
          vErrors = responseTimestamp.errors;
        }
        else {
          for(const finding1 of responseTimestamp.errors){
            vErrors.push(finding1);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.currency !== undefined){
      if(!(responseCurrency(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
        if(vErrors === null){
          vErrors = responseCurrency.errors;
        }
        else {
          for(const finding2 of responseCurrency.errors){
            vErrors.push(finding2);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.description !== undefined){
      if(!(responseItemDescription(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
        if(vErrors === null){
          vErrors = responseItemDescription.errors;
        }
        else {
          for(const finding3 of responseItemDescription.errors){
            vErrors.push(finding3);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.dueAt !== undefined){
      if(!(responseDueAt(data.dueAt, {instancePath:instancePath+"/dueAt",parentData:data,parentDataProperty:"dueAt",rootData}))){
        if(vErrors === null){
          vErrors = responseDueAt.errors;
        }
        else {
          for(const finding4 of responseDueAt.errors){
            vErrors.push(finding4);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.id !== undefined){
      if(!(responseId(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
        if(vErrors === null){
          vErrors = responseId.errors;
        }
        else {
          for(const finding5 of responseId.errors){
            vErrors.push(finding5);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.price !== undefined){
      if(!(responsePrice(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
        if(vErrors === null){
          vErrors = responsePrice.errors;
        }
        else {
          for(const finding6 of responsePrice.errors){
            vErrors.push(finding6);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.quantity !== undefined){
      if(!(responseQuantity(data.quantity, {instancePath:instancePath+"/quantity",parentData:data,parentDataProperty:"quantity",rootData}))){
        if(vErrors === null){
          vErrors = responseQuantity.errors;
        }
        else {
          for(const finding7 of responseQuantity.errors){
            vErrors.push(finding7);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.sku !== undefined){
      if(!(responseSku(data.sku, {instancePath:instancePath+"/sku",parentData:data,parentDataProperty:"sku",rootData}))){
        if(vErrors === null){
          vErrors = responseSku.errors;
        }
        else {
          for(const finding8 of responseSku.errors){
            vErrors.push(finding8);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.status !== undefined){
      if(!(responseItemStatus(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
        if(vErrors === null){
          vErrors = responseItemStatus.errors;
        }
        else {
          for(const finding9 of responseItemStatus.errors){
            vErrors.push(finding9);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.tags !== undefined){
      if(!(responseTags(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
        if(vErrors === null){
          vErrors = responseTags.errors;
        }
        else {
          for(const finding10 of responseTags.errors){
            vErrors.push(finding10);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.title !== undefined){
      if(!(responseItemTitle(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
        if(vErrors === null){
          vErrors = responseItemTitle.errors;
        }
        else {
          for(const finding11 of responseItemTitle.errors){
            vErrors.push(finding11);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.updatedAt !== undefined){
      if(!(responseTimestamp(data.updatedAt, {instancePath:instancePath+"/updatedAt",parentData:data,parentDataProperty:"updatedAt",rootData}))){
        if(vErrors === null){
          vErrors = responseTimestamp.errors;
        }
        else {
          for(const finding12 of responseTimestamp.errors){
            vErrors.push(finding12);
          }
        }
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
