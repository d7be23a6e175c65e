// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Order */
import { responseCurrency } from '../response/Currency.ts';
import { responseId } from '../response/Id.ts';
import { responseItemTitle } from '../response/ItemTitle.ts';
import { responsePrice } from '../response/Price.ts';
import { responseQuantity } from '../response/Quantity.ts';
import { responseSku } from '../response/Sku.ts';
import { responseTimestamp } from '../response/Timestamp.ts';
import type { Validate } from 'gatewright/abi';

export const responseOrder: Validate = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
    }
    if(data.itemId === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "itemId"}}); errors++;
    }
    if(data.title === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
    }
    if(data.sku === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sku"}}); errors++;
    }
    if(data.quantity === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "quantity"}}); errors++;
    }
    if(data.price === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "price"}}); errors++;
    }
    if(data.currency === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}}); errors++;
    }
    if(data.placedAt === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "placedAt"}}); errors++;
    }
    if(data.currency !== undefined){
      if(!(responseCurrency(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
        if(vErrors === null){
          vErrors = responseCurrency.errors;
        }
        else {
          for(const finding0 of responseCurrency.errors){
            vErrors.push(finding0);
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
          for(const finding1 of responseId.errors){
            vErrors.push(finding1);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.itemId !== undefined){
      if(!(responseId(data.itemId, {instancePath:instancePath+"/itemId",parentData:data,parentDataProperty:"itemId",rootData}))){
        if(vErrors === null){
          vErrors = responseId.errors;
        }
        else {
          for(const finding2 of responseId.errors){
            vErrors.push(finding2);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.placedAt !== undefined){
      if(!(responseTimestamp(data.placedAt, {instancePath:instancePath+"/placedAt",parentData:data,parentDataProperty:"placedAt",rootData}))){
        if(vErrors === null){
          vErrors = responseTimestamp.errors;
        }
        else {
          for(const finding3 of responseTimestamp.errors){
            vErrors.push(finding3);
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
          for(const finding4 of responsePrice.errors){
            vErrors.push(finding4);
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
          for(const finding5 of responseQuantity.errors){
            vErrors.push(finding5);
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
          for(const finding6 of responseSku.errors){
            vErrors.push(finding6);
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
          for(const finding7 of responseItemTitle.errors){
            vErrors.push(finding7);
          }
        }
        errors = vErrors.length;
      }
    }
    for(const key0 in data){
      if(!(key0 === "currency" || key0 === "id" || key0 === "itemId" || key0 === "placedAt" || key0 === "price" || key0 === "quantity" || key0 === "sku" || key0 === "title")){
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
