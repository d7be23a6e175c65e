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
import { addFindings, outlined } from 'gatewright/abi';

export const responseItem: Validate = outlined(validate0, {
  type: 'object',
  required: [
    'id',
    'title',
    'description',
    'sku',
    'price',
    'currency',
    'quantity',
    'status',
    'tags',
    'attributes',
    'dueAt',
    'attachmentCount',
    'createdAt',
    'updatedAt',
  ],
  properties: {
    attachmentCount: { type: 'integer', maximum: 10, minimum: 0 },
    attributes: responseAttributes,
    createdAt: responseTimestamp,
    currency: responseCurrency,
    description: responseItemDescription,
    dueAt: responseDueAt,
    id: responseId,
    price: responsePrice,
    quantity: responseQuantity,
    sku: responseSku,
    status: responseItemStatus,
    tags: responseTags,
    title: responseItemTitle,
    updatedAt: responseTimestamp,
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
      let data1 = data.attributes;
      if(!(responseAttributes(data1))){
        vErrors = addFindings(vErrors, instancePath+"/attributes", responseAttributes.errors, data1);
        errors = vErrors.length;
      }
    }
    if(data.createdAt !== undefined){
      let data2 = data.createdAt;
      if(!(responseTimestamp(data2))){
        vErrors = addFindings(vErrors, instancePath+"/createdAt", responseTimestamp.errors, data2);
        errors = vErrors.length;
      }
    }
    if(data.currency !== undefined){
      let data3 = data.currency;
      if(!(responseCurrency(data3))){
        vErrors = addFindings(vErrors, instancePath+"/currency", responseCurrency.errors, data3);
        errors = vErrors.length;
      }
    }
    if(data.description !== undefined){
      let data4 = data.description;
      if(!(responseItemDescription(data4))){
        vErrors = addFindings(vErrors, instancePath+"/description", responseItemDescription.errors, data4);
        errors = vErrors.length;
      }
    }
    if(data.dueAt !== undefined){
      let data5 = data.dueAt;
      if(!(responseDueAt(data5))){
        vErrors = addFindings(vErrors, instancePath+"/dueAt", responseDueAt.errors, data5);
        errors = vErrors.length;
      }
    }
    if(data.id !== undefined){
      let data6 = data.id;
      if(!(responseId(data6))){
        vErrors = addFindings(vErrors, instancePath+"/id", responseId.errors, data6);
        errors = vErrors.length;
      }
    }
    if(data.price !== undefined){
      let data7 = data.price;
      if(!(responsePrice(data7))){
        vErrors = addFindings(vErrors, instancePath+"/price", responsePrice.errors, data7);
        errors = vErrors.length;
      }
    }
    if(data.quantity !== undefined){
      let data8 = data.quantity;
      if(!(responseQuantity(data8))){
        vErrors = addFindings(vErrors, instancePath+"/quantity", responseQuantity.errors, data8);
        errors = vErrors.length;
      }
    }
    if(data.sku !== undefined){
      let data9 = data.sku;
      if(!(responseSku(data9))){
        vErrors = addFindings(vErrors, instancePath+"/sku", responseSku.errors, data9);
        errors = vErrors.length;
      }
    }
    if(data.status !== undefined){
      let data10 = data.status;
      if(!(responseItemStatus(data10))){
        vErrors = addFindings(vErrors, instancePath+"/status", responseItemStatus.errors, data10);
        errors = vErrors.length;
      }
    }
    if(data.tags !== undefined){
      let data11 = data.tags;
      if(!(responseTags(data11))){
        vErrors = addFindings(vErrors, instancePath+"/tags", responseTags.errors, data11);
        errors = vErrors.length;
      }
    }
    if(data.title !== undefined){
      let data12 = data.title;
      if(!(responseItemTitle(data12))){
        vErrors = addFindings(vErrors, instancePath+"/title", responseItemTitle.errors, data12);
        errors = vErrors.length;
      }
    }
    if(data.updatedAt !== undefined){
      let data13 = data.updatedAt;
      if(!(responseTimestamp(data13))){
        vErrors = addFindings(vErrors, instancePath+"/updatedAt", responseTimestamp.errors, data13);
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
