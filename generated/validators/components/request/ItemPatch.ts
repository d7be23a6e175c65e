// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: ItemPatch */
import { requestAttributes } from '../request/Attributes.ts';
import { requestCurrency } from '../request/Currency.ts';
import { requestDueAt } from '../request/DueAt.ts';
import { requestItemDescription } from '../request/ItemDescription.ts';
import { requestItemStatus } from '../request/ItemStatus.ts';
import { requestItemTitle } from '../request/ItemTitle.ts';
import { requestPrice } from '../request/Price.ts';
import { requestQuantity } from '../request/Quantity.ts';
import { requestSku } from '../request/Sku.ts';
import { requestTags } from '../request/Tags.ts';
import type { Validate } from 'gatewright/abi';
import { addFindings, outlined } from 'gatewright/abi';

export const requestItemPatch: Validate = outlined(validate0, {
  type: 'object',
  minProperties: 1,
  properties: {
    attributes: requestAttributes,
    currency: requestCurrency,
    description: requestItemDescription,
    dueAt: requestDueAt,
    price: requestPrice,
    quantity: requestQuantity,
    sku: requestSku,
    status: requestItemStatus,
    tags: requestTags,
    title: requestItemTitle,
  },
  additionalProperties: false,
});
const schema0 = {"minProperties":1,"type":"object","properties":{"attributes":{"$component":"request/Attributes"},"currency":{"$component":"request/Currency"},"description":{"$component":"request/ItemDescription"},"dueAt":{"$component":"request/DueAt"},"price":{"$component":"request/Price"},"quantity":{"$component":"request/Quantity"},"sku":{"$component":"request/Sku"},"status":{"$component":"request/ItemStatus"},"tags":{"$component":"request/Tags"},"title":{"$component":"request/ItemTitle"}},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(Object.keys(data).length < 1){
      (vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1}}); errors++;
    }
    for(const key0 in data){
      if(!(func0.call(schema0.properties, key0))){
        (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}}); errors++;
      }
    }
    if(data.attributes !== undefined){
      if(!(requestAttributes(data.attributes))){
        vErrors = addFindings(vErrors, instancePath+"/attributes", requestAttributes.errors);
        errors = vErrors.length;
      }
    }
    if(data.currency !== undefined){
      if(!(requestCurrency(data.currency))){
        vErrors = addFindings(vErrors, instancePath+"/currency", requestCurrency.errors);
        errors = vErrors.length;
      }
    }
    if(data.description !== undefined){
      if(!(requestItemDescription(data.description))){
        vErrors = addFindings(vErrors, instancePath+"/description", requestItemDescription.errors);
        errors = vErrors.length;
      }
    }
    if(data.dueAt !== undefined){
      if(!(requestDueAt(data.dueAt))){
        vErrors = addFindings(vErrors, instancePath+"/dueAt", requestDueAt.errors);
        errors = vErrors.length;
      }
    }
    if(data.price !== undefined){
      if(!(requestPrice(data.price))){
        vErrors = addFindings(vErrors, instancePath+"/price", requestPrice.errors);
        errors = vErrors.length;
      }
    }
    if(data.quantity !== undefined){
      if(!(requestQuantity(data.quantity))){
        vErrors = addFindings(vErrors, instancePath+"/quantity", requestQuantity.errors);
        errors = vErrors.length;
      }
    }
    if(data.sku !== undefined){
      if(!(requestSku(data.sku))){
        vErrors = addFindings(vErrors, instancePath+"/sku", requestSku.errors);
        errors = vErrors.length;
      }
    }
    if(data.status !== undefined){
      if(!(requestItemStatus(data.status))){
        vErrors = addFindings(vErrors, instancePath+"/status", requestItemStatus.errors);
        errors = vErrors.length;
      }
    }
    if(data.tags !== undefined){
      if(!(requestTags(data.tags))){
        vErrors = addFindings(vErrors, instancePath+"/tags", requestTags.errors);
        errors = vErrors.length;
      }
    }
    if(data.title !== undefined){
      if(!(requestItemTitle(data.title))){
        vErrors = addFindings(vErrors, instancePath+"/title", requestItemTitle.errors);
        errors = vErrors.length;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
