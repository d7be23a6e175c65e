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
import { addFindings, outlined } from 'gatewright/abi';

export const requestItemInput: Validate = outlined(validate0, {
  type: 'object',
  required: ['title', 'price', 'currency'],
  properties: {
    attributes: requestAttributes,
    currency: requestCurrency,
    description: requestItemDescription,
    dueAt: requestDueAt,
    price: requestPrice,
    quantity: { type: 'integer', maximum: 1000000, minimum: 0 },
    sku: requestSku,
    status: { type: 'string', enum: ['draft', 'active', 'sold', 'archived'] },
    tags: requestTags,
    title: requestItemTitle,
  },
  additionalProperties: false,
  fill: { quantity: 1, status: 'draft' },
});
const schema0 = {"required":["title","price","currency"],"type":"object","properties":{"attributes":{"$component":"request/Attributes"},"currency":{"$component":"request/Currency"},"description":{"$component":"request/ItemDescription"},"dueAt":{"$component":"request/DueAt"},"price":{"$component":"request/Price"},"quantity":{"maximum":1000000,"minimum":0,"type":"integer"},"sku":{"$component":"request/Sku"},"status":{"enum":["draft","active","sold","archived"],"type":"string"},"tags":{"$component":"request/Tags"},"title":{"$component":"request/ItemTitle"}},"additionalProperties":false,"$fill":{"quantity":1,"status":"draft"}};
const func0 = Object.prototype.hasOwnProperty;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  if(data && typeof data == "object" && !Array.isArray(data)){
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
      let data5 = data.quantity;
      if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
        (vErrors ??= []).push({instancePath:instancePath+"/quantity",keyword:"type",params:{type: "integer"}}); errors++;
      }
      if((typeof data5 == "number") && (isFinite(data5))){
        if(data5 > 1000000 || isNaN(data5)){
          (vErrors ??= []).push({instancePath:instancePath+"/quantity",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}); errors++;
        }
        if(data5 < 0 || isNaN(data5)){
          (vErrors ??= []).push({instancePath:instancePath+"/quantity",keyword:"minimum",params:{comparison: ">=", limit: 0}}); errors++;
        }
      }
    }
    if(data.sku !== undefined){
      if(!(requestSku(data.sku))){
        vErrors = addFindings(vErrors, instancePath+"/sku", requestSku.errors);
        errors = vErrors.length;
      }
    }
    if(data.status !== undefined){
      let data7 = data.status;
      if(typeof data7 !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}}); errors++;
      }
      if(!((((data7 === "draft") || (data7 === "active")) || (data7 === "sold")) || (data7 === "archived"))){
        (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema0.properties.status.enum}}); errors++;
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
    if(!Object.hasOwn(data, "quantity")){
      data.quantity = 1;
    }
    if(!Object.hasOwn(data, "status")){
      data.status = "draft";
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
