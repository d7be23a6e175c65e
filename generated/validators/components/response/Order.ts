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
import { addFindings } from 'gatewright/abi';

export const responseOrder: Validate = validate0;
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
      if(!(responseCurrency(data.currency))){
        vErrors = addFindings(vErrors, instancePath+"/currency", responseCurrency.errors);
        errors = vErrors.length;
      }
    }
    if(data.id !== undefined){
      if(!(responseId(data.id))){
        vErrors = addFindings(vErrors, instancePath+"/id", responseId.errors);
        errors = vErrors.length;
      }
    }
    if(data.itemId !== undefined){
      if(!(responseId(data.itemId))){
        vErrors = addFindings(vErrors, instancePath+"/itemId", responseId.errors);
        errors = vErrors.length;
      }
    }
    if(data.placedAt !== undefined){
      if(!(responseTimestamp(data.placedAt))){
        vErrors = addFindings(vErrors, instancePath+"/placedAt", responseTimestamp.errors);
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
    if(data.title !== undefined){
      if(!(responseItemTitle(data.title))){
        vErrors = addFindings(vErrors, instancePath+"/title", responseItemTitle.errors);
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
