// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: ItemInput */
import { requestAttributes } from '../request/Attributes.ts';
import { requestCurrency } from '../request/Currency.ts';
import { requestDueAt } from '../request/DueAt.ts';
import { requestItemDescription } from '../request/ItemDescription.ts';
import { requestItemTitle } from '../request/ItemTitle.ts';
import { requestPrice } from '../request/Price.ts';
import { requestSku } from '../request/Sku.ts';
import { requestTags } from '../request/Tags.ts';
import type { Validate } from 'gatewright/abi';

export const requestItemInput: Validate = validate0;
const schema0 = {"required":["title","price","currency"],"type":"object","properties":{"attributes":{"$component":"request/Attributes"},"currency":{"$component":"request/Currency"},"description":{"$component":"request/ItemDescription"},"dueAt":{"$component":"request/DueAt"},"price":{"$component":"request/Price"},"quantity":{"maximum":1000000,"minimum":0,"type":"integer","default":1},"sku":{"$component":"request/Sku"},"status":{"enum":["draft","active","sold","archived"],"type":"string","default":"draft"},"tags":{"$component":"request/Tags"},"title":{"$component":"request/ItemTitle"}},"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.quantity === undefined){
      data.quantity = 1;
    }
    if(data.status === undefined){
      data.status = "draft";
    }
    if(data.title === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}}); errors++;
    }
    if(data.price === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "price"}}); errors++;
    }
    if(data.currency === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "currency"}}); errors++;
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
    let data5 = data.quantity;
    if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
      (vErrors ??= []).push({instancePath:instancePath+"/quantity",keyword:"type",params:{type: "integer"}}); errors++;
    }
    if(typeof data5 == "number"){
      if(data5 > 1000000 || isNaN(data5)){
        (vErrors ??= []).push({instancePath:instancePath+"/quantity",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}); errors++;
      }
      if(data5 < 0 || isNaN(data5)){
        (vErrors ??= []).push({instancePath:instancePath+"/quantity",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
      }
    }
    if(data.sku !== undefined){
      if(!(requestSku(data.sku, {instancePath:instancePath+"/sku",parentData:data,parentDataProperty:"sku",rootData}))){
        if(vErrors === null){
          vErrors = requestSku.errors;
        }
        else {
          for(const finding5 of requestSku.errors){
            vErrors.push(finding5);
          }
        }
        errors = vErrors.length;
      }
    }
    let data7 = data.status;
    if(typeof data7 !== "string"){
      (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}}); errors++;
    }
    if(!((((data7 === "draft") || (data7 === "active")) || (data7 === "sold")) || (data7 === "archived"))){
      (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema0.properties.status.enum}}); errors++;
    }
    if(data.tags !== undefined){
      if(!(requestTags(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
        if(vErrors === null){
          vErrors = requestTags.errors;
        }
        else {
          for(const finding6 of requestTags.errors){
            vErrors.push(finding6);
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
          for(const finding7 of requestItemTitle.errors){
            vErrors.push(finding7);
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
