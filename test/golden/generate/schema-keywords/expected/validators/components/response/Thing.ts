// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
// @ts-nocheck
/** Schemas of the contract: Thing */
import type { Validate } from 'gatewright/abi';
import { allUnique, codePointLength, formats, isMultiple } from 'gatewright/abi';

export const responseThing: Validate = validate0;
const schema0 = {"dependentRequired":{"card":["billing"]},"required":["id","name","kind"],"type":"object","propertyNames":{"if":{"maxLength":40},"then":true,"else":false},"patternProperties":{"^x-":{"type":"string"}},"dependentSchemas":{"billing":{"properties":{"card":{"minLength":12}}}},"properties":{"at":{"type":"string","format":"date-time"},"billing":{"type":"string"},"card":{"type":"string"},"choice":{"enum":["a",1,null,true]},"data":{"type":"string","format":"byte"},"four":{"type":"string","format":"ipv4"},"id":{"type":"string","format":"uuid"},"kind":{"const":"thing"},"link":{"type":"string","format":"uri"},"mail":{"type":"string","format":"email"},"name":{"minLength":1,"type":["string","null"]},"notThis":{"not":{"type":"string"}},"pair":{"minItems":2,"type":"array","items":false,"prefixItems":[{"type":"string"},{"type":"integer","allOf":[{"minimum":-9007199254740991,"maximum":9007199254740991}]}]},"place":{"$ref":"gw:local/1"},"raw":{"type":"string"},"secret":true,"six":{"type":"string","format":"ipv6"},"size":{"$ref":"gw:local/0"},"sku":{"type":"string"},"tags":{"type":"array","uniqueItems":true,"items":{"type":"string"},"contains":{"if":{"const":"new"},"then":true,"else":false},"minItems":1}},"$drop":["secret"],"$dropUnevaluated":true};
const formats0 = formats["date-time"];
const formats1 = formats.byte;
const formats2 = formats.ipv4;
const formats3 = formats.uuid;
const formats4 = formats.uri;
const formats5 = formats.email;
const formats6 = formats.ipv6;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate1.evaluated;
  if(evaluated0.dynamicProps){
    evaluated0.props = undefined;
  }
  if(evaluated0.dynamicItems){
    evaluated0.items = undefined;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.lat !== undefined){
      let data0 = data.lat;
      if(!((typeof data0 == "number") && (isFinite(data0)))){
        (vErrors ??= []).push({instancePath:instancePath+"/lat",keyword:"type",params:{type: "number"}}); errors++;
      }
    }
    if(data.lon !== undefined){
      let data1 = data.lon;
      if(!((typeof data1 == "number") && (isFinite(data1)))){
        (vErrors ??= []).push({instancePath:instancePath+"/lon",keyword:"type",params:{type: "number"}}); errors++;
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
validate1.evaluated = {"props":{"lat":true,"lon":true},"dynamicProps":false,"dynamicItems":false};
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate3.evaluated;
  if(evaluated0.dynamicProps){
    evaluated0.props = undefined;
  }
  if(evaluated0.dynamicItems){
    evaluated0.items = undefined;
  }
  if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "integer"}}); errors++;
  }
  if((typeof data == "number") && (isFinite(data))){
    if(data < 1 || isNaN(data)){
      (vErrors ??= []).push({instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1}}); errors++;
    }
    if(data >= 10 || isNaN(data)){
      (vErrors ??= []).push({instancePath,keyword:"exclusiveMaximum",params:{comparison: "<", limit: 10}}); errors++;
    }
    if(!isMultiple(data, 1)){
      (vErrors ??= []).push({instancePath,keyword:"multipleOf",params:{multipleOf: 1}}); errors++;
    }
  }
  validate3.errors = vErrors;
  return errors === 0;
}
validate3.evaluated = {"dynamicProps":false,"dynamicItems":false};
const pattern0 = /^x-/u;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate0.evaluated;
  if(evaluated0.dynamicProps){
    evaluated0.props = undefined;
  }
  if(evaluated0.dynamicItems){
    evaluated0.items = undefined;
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "id"}}); errors++;
    }
    if(data.name === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}}); errors++;
    }
    if(data.kind === undefined){
      (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}}); errors++;
    }
    for(const key0 in data){
      const _errs1 = errors;
      const _errs2 = errors;
      let valid1 = true;
      const _errs3 = errors;
      if(typeof key0 === "string"){
        if(key0.length > 40 && codePointLength(key0) > 40){
          (vErrors ??= []).push({}); errors++;
        }
      }
      var _valid0 = _errs3 === errors;
      errors = _errs2;
      if(vErrors !== null){
        if(_errs2){
          vErrors.length = _errs2;
        }
        else {
          vErrors = null;
        }
      }
      if(!_valid0){
        var _valid0 = false;
        (vErrors ??= []).push({instancePath,keyword:"false schema",params:{},propertyName:key0}); errors++;
        valid1 = _valid0;
      }
      if(!valid1){
        (vErrors ??= []).push({instancePath,keyword:"if",params:{failingKeyword: "else"},propertyName:key0}); errors++;
      }
      var valid0 = _errs1 === errors;
      if(!valid0){
        (vErrors ??= []).push({instancePath,keyword:"propertyNames",params:{propertyName: key0}}); errors++;
      }
    }
    if(data.at !== undefined){
      let data0 = data.at;
      if(typeof data0 === "string"){
        if(!formats0(data0)){
          (vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"format",params:{format: "date-time"}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/at",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.billing !== undefined){
      if(typeof data.billing !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/billing",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.card !== undefined){
      if(typeof data.card !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/card",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.choice !== undefined){
      let data3 = data.choice;
      if(!((((data3 === "a") || (data3 === 1)) || (data3 === null)) || (data3 === true))){
        (vErrors ??= []).push({instancePath:instancePath+"/choice",keyword:"enum",params:{allowedValues: schema0.properties.choice.enum}}); errors++;
      }
    }
    if(data.data !== undefined){
      let data4 = data.data;
      if(typeof data4 === "string"){
        if(!formats1(data4)){
          (vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"format",params:{format: "byte"}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.four !== undefined){
      let data5 = data.four;
      if(typeof data5 === "string"){
        if(!formats2(data5)){
          (vErrors ??= []).push({instancePath:instancePath+"/four",keyword:"format",params:{format: "ipv4"}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/four",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.id !== undefined){
      let data6 = data.id;
      if(typeof data6 === "string"){
        if(!formats3(data6)){
          (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"format",params:{format: "uuid"}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.kind !== undefined){
      if("thing" !== data.kind){
        (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "thing"}}); errors++;
      }
    }
    if(data.link !== undefined){
      let data8 = data.link;
      if(typeof data8 === "string"){
        if(!formats4(data8)){
          (vErrors ??= []).push({instancePath:instancePath+"/link",keyword:"format",params:{format: "uri"}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/link",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.mail !== undefined){
      let data9 = data.mail;
      if(typeof data9 === "string"){
        if(!formats5(data9)){
          (vErrors ??= []).push({instancePath:instancePath+"/mail",keyword:"format",params:{format: "email"}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/mail",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.name !== undefined){
      let data10 = data.name;
      if((typeof data10 !== "string") && (data10 !== null)){
        (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: schema0.properties.name.type}}); errors++;
      }
      if(typeof data10 === "string"){
        if(data10.length < 2 * 1 && codePointLength(data10) < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}}); errors++;
        }
      }
    }
    if(data.notThis !== undefined){
      const _errs25 = errors;
      const _errs26 = errors;
      if(typeof data.notThis !== "string"){
        (vErrors ??= []).push({}); errors++;
      }
      var valid3 = _errs26 === errors;
      if(valid3){
        (vErrors ??= []).push({instancePath:instancePath+"/notThis",keyword:"not",params:{}}); errors++;
      }
      else {
        errors = _errs25;
        if(vErrors !== null){
          if(_errs25){
            vErrors.length = _errs25;
          }
          else {
            vErrors = null;
          }
        }
      }
    }
    if(data.pair !== undefined){
      let data12 = data.pair;
      if(Array.isArray(data12)){
        if(data12.length < 2){
          (vErrors ??= []).push({instancePath:instancePath+"/pair",keyword:"minItems",params:{limit: 2}}); errors++;
        }
        const len0 = data12.length;
        if(len0 > 0){
          if(typeof data12[0] !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/pair/0",keyword:"type",params:{type: "string"}}); errors++;
          }
        }
        if(len0 > 1){
          let data14 = data12[1];
          if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
            (vErrors ??= []).push({instancePath:instancePath+"/pair/1",keyword:"type",params:{type: "integer"}}); errors++;
          }
          if((typeof data14 == "number") && (isFinite(data14))){
            if(data14 > 9007199254740991 || isNaN(data14)){
              (vErrors ??= []).push({instancePath:instancePath+"/pair/1",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}); errors++;
            }
            if(data14 < -9007199254740991 || isNaN(data14)){
              (vErrors ??= []).push({instancePath:instancePath+"/pair/1",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}}); errors++;
            }
          }
        }
        const len1 = data12.length;
        if(!(len1 <= 2)){
          (vErrors ??= []).push({instancePath:instancePath+"/pair",keyword:"items",params:{limit: 2}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/pair",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    if(data.place !== undefined){
      if(!(validate1(data.place, {instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData}))){
        vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
        errors = vErrors.length;
      }
    }
    if(data.raw !== undefined){
      if(typeof data.raw !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/raw",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.six !== undefined){
      let data17 = data.six;
      if(typeof data17 === "string"){
        if(!formats6(data17)){
          (vErrors ??= []).push({instancePath:instancePath+"/six",keyword:"format",params:{format: "ipv6"}}); errors++;
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/six",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.size !== undefined){
      if(!(validate3(data.size, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
        vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
        errors = vErrors.length;
      }
    }
    if(data.sku !== undefined){
      if(typeof data.sku !== "string"){
        (vErrors ??= []).push({instancePath:instancePath+"/sku",keyword:"type",params:{type: "string"}}); errors++;
      }
    }
    if(data.tags !== undefined){
      let data20 = data.tags;
      if(Array.isArray(data20)){
        if(data20.length < 1){
          (vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"minItems",params:{limit: 1}}); errors++;
        }
        const len2 = data20.length;
        for(let i0=0; i0<len2; i0++){
          if(typeof data20[i0] !== "string"){
            (vErrors ??= []).push({instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "string"}}); errors++;
          }
        }
        if(!allUnique(data20)){
          (vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"uniqueItems",params:{}}); errors++;
        }
        const _errs47 = errors;
        const len3 = data20.length;
        for(let i1=0; i1<len3; i1++){
          const _errs48 = errors;
          const _errs49 = errors;
          let valid9 = true;
          const _errs50 = errors;
          if("new" !== data20[i1]){
            (vErrors ??= []).push({}); errors++;
          }
          var _valid1 = _errs50 === errors;
          errors = _errs49;
          if(vErrors !== null){
            if(_errs49){
              vErrors.length = _errs49;
            }
            else {
              vErrors = null;
            }
          }
          if(!_valid1){
            var _valid1 = false;
            (vErrors ??= []).push({instancePath:instancePath+"/tags/" + i1,keyword:"false schema",params:{}}); errors++;
            valid9 = _valid1;
          }
          if(!valid9){
            (vErrors ??= []).push({instancePath:instancePath+"/tags/" + i1,keyword:"if",params:{failingKeyword: "else"}}); errors++;
          }
          var valid8 = _errs48 === errors;
          if(valid8){
            break;
          }
        }
        if(!valid8){
          (vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"contains",params:{minContains: 1}}); errors++;
        }
        else {
          errors = _errs47;
          if(vErrors !== null){
            if(_errs47){
              vErrors.length = _errs47;
            }
            else {
              vErrors = null;
            }
          }
        }
      }
      else {
        (vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"}}); errors++;
      }
    }
    var props0 = {};
    props0.at = true;
    props0.billing = true;
    props0.card = true;
    props0.choice = true;
    props0.data = true;
    props0.four = true;
    props0.id = true;
    props0.kind = true;
    props0.link = true;
    props0.mail = true;
    props0.name = true;
    props0.notThis = true;
    props0.pair = true;
    props0.place = true;
    props0.raw = true;
    props0.secret = true;
    props0.six = true;
    props0.size = true;
    props0.sku = true;
    props0.tags = true;
    for(const key1 in data){
      if(pattern0.test(key1)){
        if(typeof data[key1] !== "string"){
          (vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}}); errors++;
        }
        props0[key1] = true;
      }
    }
    if(data.card !== undefined){
      if(data.billing === undefined){
        const err47 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "card",
            missingProperty: "billing",
            depsCount: 1,
            deps: "billing"}};
        if(vErrors === null){
          vErrors = [err47];
        }
        else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if(data.billing !== undefined){
      const _errs53 = errors;
      if(data && typeof data == "object" && !Array.isArray(data)){
        if(data.card !== undefined){
          let data24 = data.card;
          if(typeof data24 === "string"){
            if(data24.length < 2 * 12 && codePointLength(data24) < 12){
              (vErrors ??= []).push({instancePath:instancePath+"/card",keyword:"minLength",params:{limit: 12}}); errors++;
            }
          }
        }
      }
      var valid11 = _errs53 === errors;
      if(valid11){
        if(props0 !== true){
          props0 = props0 || {};
          props0.card = true;
        }
      }
    }
    else {
      var valid11 = true;
    }
    delete data["secret"];
    for(const key2 in data){
      if(!(props0 === true || props0?.[key2])){
        delete data[key2];
      }
    }
  }
  else {
    (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}}); errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
