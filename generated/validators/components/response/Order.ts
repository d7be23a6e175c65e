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
import { addFindings, outlined } from 'gatewright/abi';

export const responseOrder: Validate = outlined(validate0, {
  type: 'object',
  required: ['id', 'itemId', 'title', 'sku', 'quantity', 'price', 'currency', 'placedAt'],
  properties: {
    currency: responseCurrency,
    id: responseId,
    itemId: responseId,
    placedAt: responseTimestamp,
    price: responsePrice,
    quantity: responseQuantity,
    sku: responseSku,
    title: responseItemTitle,
  },
  dropAdditional: true,
});
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
      let data0 = data.currency;
      if(!(responseCurrency(data0))){
        vErrors = addFindings(vErrors, instancePath+"/currency", responseCurrency.errors, data0);
        errors = vErrors.length;
      }
    }
    if(data.id !== undefined){
      let data1 = data.id;
      if(!(responseId(data1))){
        vErrors = addFindings(vErrors, instancePath+"/id", responseId.errors, data1);
        errors = vErrors.length;
      }
    }
    if(data.itemId !== undefined){
      let data2 = data.itemId;
      if(!(responseId(data2))){
        vErrors = addFindings(vErrors, instancePath+"/itemId", responseId.errors, data2);
        errors = vErrors.length;
      }
    }
    if(data.placedAt !== undefined){
      let data3 = data.placedAt;
      if(!(responseTimestamp(data3))){
        vErrors = addFindings(vErrors, instancePath+"/placedAt", responseTimestamp.errors, data3);
        errors = vErrors.length;
      }
    }
    if(data.price !== undefined){
      let data4 = data.price;
      if(!(responsePrice(data4))){
        vErrors = addFindings(vErrors, instancePath+"/price", responsePrice.errors, data4);
        errors = vErrors.length;
      }
    }
    if(data.quantity !== undefined){
      let data5 = data.quantity;
      if(!(responseQuantity(data5))){
        vErrors = addFindings(vErrors, instancePath+"/quantity", responseQuantity.errors, data5);
        errors = vErrors.length;
      }
    }
    if(data.sku !== undefined){
      let data6 = data.sku;
      if(!(responseSku(data6))){
        vErrors = addFindings(vErrors, instancePath+"/sku", responseSku.errors, data6);
        errors = vErrors.length;
      }
    }
    if(data.title !== undefined){
      let data7 = data.title;
      if(!(responseItemTitle(data7))){
        vErrors = addFindings(vErrors, instancePath+"/title", responseItemTitle.errors, data7);
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
