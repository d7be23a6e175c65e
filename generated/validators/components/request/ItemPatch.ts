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

export const requestItemPatch: Validate = validate0;
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
      if(!(requestAttributes(data.attributes, {instancePath:instancePath+"/attributes",parentData:data,parentDataProperty:"attributes",rootData}))){
        if(vErrors === null){
          vErrors = requestAttributes.errors;
        }
        else {
          for(const finding0 of requestAttributes.errors){
            vErrors.push(finding0);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.currency !== undefined){
      if(!(requestCurrency(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
        if(vErrors === null){
          vErrors = requestCurrency.errors;
        }
        else {
          for(const finding1 of requestCurrency.errors){
            vErrors.push(finding1);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.description !== undefined){
      if(!(requestItemDescription(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
        if(vErrors === null){
          vErrors = requestItemDescription.errors;
        }
        else {
          for(const finding2 of requestItemDescription.errors){
            vErrors.push(finding2);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.dueAt !== undefined){
      if(!(requestDueAt(data.dueAt, {instancePath:instancePath+"/dueAt",parentData:data,parentDataProperty:"dueAt",rootData}))){
        if(vErrors === null){
          vErrors = requestDueAt.errors;
        }
        else {
          for(const finding3 of requestDueAt.errors){
            vErrors.push(finding3);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.price !== undefined){
      if(!(requestPrice(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
        if(vErrors === null){
          vErrors = requestPrice.errors;
        }
        else {
          for(const finding4 of requestPrice.errors){
            vErrors.push(finding4);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.quantity !== undefined){
      if(!(requestQuantity(data.quantity, {instancePath:instancePath+"/quantity",parentData:data,parentDataProperty:"quantity",rootData}))){
        if(vErrors === null){
          vErrors = requestQuantity.errors;
        }
        else {
          for(const finding5 of requestQuantity.errors){
            vErrors.push(finding5);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.sku !== undefined){
      if(!(requestSku(data.sku, {instancePath:instancePath+"/sku",parentData:data,parentDataProperty:"sku",rootData}))){
        if(vErrors === null){
          vErrors = requestSku.errors;
        }
        else {
          for(const finding6 of requestSku.errors){
            vErrors.push(finding6);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.status !== undefined){
      if(!(requestItemStatus(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
        if(vErrors === null){
          vErrors = requestItemStatus.errors;
        }
        else {
          for(const finding7 of requestItemStatus.errors){
            vErrors.push(finding7);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.tags !== undefined){
      if(!(requestTags(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
        if(vErrors === null){
          vErrors = requestTags.errors;
        }
        else {
          for(const finding8 of requestTags.errors){
            vErrors.push(finding8);
          }
        }
        errors = vErrors.length;
      }
    }
    if(data.title !== undefined){
      if(!(requestItemTitle(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
        if(vErrors === null){
          vErrors = requestItemTitle.errors;
        }
        else {
          for(const finding9 of requestItemTitle.errors){
            vErrors.push(finding9);
          }
        }
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
