/**
 * What express-openapi-validator 5.6 is known to get wrong, each with the least contract and
 * request that show it. Random requests may meet these and no other disagreement.
 */
import type { JsonObject, JsonSchema } from '../../codegen/contract/model.ts';
import type { Place } from './encode.ts';
import type { RandomParameter } from './random-operation.ts';
import type { RandomRequest } from './random-request.ts';
import type { Message } from './running-app.ts';

export interface Fault {
  readonly about: string;
  readonly operation: FaultyOperation;
  readonly message: Message;
  readonly ours: 204 | 422;
  /** What the referee says of it; empty where it accepts. */
  readonly theirs: RegExp;
  /** Whether a random request can meet it. */
  readonly touches: (request: RandomRequest) => boolean;
}
export type FaultyOperation =
  | { readonly parameter: Place & { readonly required: boolean; readonly schema: JsonObject } }
  | { readonly body: JsonSchema };

interface Sketch {
  readonly about: string;
  readonly place: readonly [Place['in'], style: string, explode: boolean];
  readonly schema: JsonObject;
  readonly required?: boolean;
  readonly message: Message;
  readonly ours?: 204 | 422;
  readonly theirs: RegExp;
  readonly touches: (parameter: RandomParameter, request: RandomRequest) => boolean;
}

const ACCEPTED = /^$/;
const SAYS = /^request\/(?:params|query|headers|cookies)\//;
const integer = { type: 'integer' };
const list = { type: 'array', items: integer };
const object = {
  type: 'object',
  properties: { px: integer },
  required: ['px'],
  additionalProperties: false,
};

function ofParameter(sketch: Sketch): Fault {
  const { about, place, schema, required = true, message, ours = 204, theirs, touches } = sketch;
  const [where, style, explode] = place;
  return {
    about,
    operation: { parameter: { name: 'p', in: where, style, explode, required, schema } },
    message,
    ours,
    theirs,
    touches: (request) =>
      request.operation.parameters.some((parameter) => touches(parameter, request)),
  };
}

const holds = (parameter: RandomParameter, type: 'array' | 'object'): boolean =>
  parameter.schema['type'] === type;

const parameterFaults: readonly Sketch[] = [
  {
    about: 'the dot of a label is taken for a part of its value',
    place: ['path', 'label', false],
    schema: integer,
    message: { target: '/fault/.1' },
    theirs: SAYS,
    touches: ({ style }) => style === 'label',
  },
  {
    about: 'lists are not read from labels',
    place: ['path', 'label', false],
    schema: list,
    message: { target: '/fault/.1,2' },
    theirs: /^Parameter 'style' has incorrect value 'label'/,
    touches: ({ style }) => style === 'label',
  },
  {
    about: 'a matrix of one value is not read',
    place: ['path', 'matrix', false],
    schema: integer,
    message: { target: '/fault/;p=1' },
    theirs: SAYS,
    touches: ({ style }) => style === 'matrix',
  },
  {
    about: 'a matrix that is named like no property is refused',
    place: ['path', 'matrix', false],
    schema: list,
    message: { target: '/fault/;p=1' },
    theirs: /^Parameter 'style' has incorrect value 'matrix'/,
    touches: ({ style }) => style === 'matrix',
  },
  {
    about: 'an object of names and values in turn is not read from a path',
    place: ['path', 'simple', false],
    schema: object,
    message: { target: '/fault/px,1' },
    theirs: SAYS,
    touches: (parameter) => parameter.in === 'path' && holds(parameter, 'object'),
  },
  {
    about: 'nor from a header',
    place: ['header', 'simple', false],
    schema: object,
    message: { target: '/fault', headers: { p: 'px,1' } },
    theirs: SAYS,
    touches: (parameter) => parameter.in === 'header' && holds(parameter, 'object'),
  },
  {
    about: 'nor from a query',
    place: ['query', 'pipeDelimited', false],
    schema: object,
    message: { target: '/fault?p=px|1' },
    theirs: SAYS,
    touches: (parameter) => parameter.in === 'query' && holds(parameter, 'object'),
  },
  {
    about: 'nor from a cookie',
    place: ['cookie', 'form', false],
    schema: object,
    message: { target: '/fault', headers: { cookie: 'p=px,1' } },
    theirs: SAYS,
    touches: (parameter) => parameter.in === 'cookie' && holds(parameter, 'object'),
  },
  {
    about: 'a list of an exploded header is one text',
    place: ['header', 'simple', true],
    schema: { type: 'array', items: { type: 'string' }, minItems: 2 },
    message: { target: '/fault', headers: { p: 'a,b' } },
    theirs: SAYS,
    touches: (parameter) => parameter.in === 'header' && holds(parameter, 'array'),
  },
  {
    about: 'escapes in a cookie stay',
    place: ['cookie', 'form', true],
    schema: { type: 'number' },
    message: { target: '/fault', headers: { cookie: 'p=1%2E5' } },
    theirs: SAYS,
    touches: (parameter) => parameter.in === 'cookie',
  },
  {
    about: 'of cookies of one name it sees one',
    place: ['cookie', 'form', true],
    schema: { type: 'array', items: { type: 'string' }, maxItems: 1 },
    message: { target: '/fault', headers: { cookie: 'p=a; p=b' } },
    ours: 422,
    theirs: ACCEPTED,
    touches: (parameter) => parameter.in === 'cookie' && holds(parameter, 'array'),
  },
  {
    about: 'a deep object that did not come lacks its members',
    place: ['query', 'deepObject', true],
    schema: object,
    required: false,
    message: { target: '/fault' },
    theirs: SAYS,
    touches: ({ style, name }, { values }) => style === 'deepObject' && values[name] === undefined,
  },
  {
    about: 'escapes in a list of a path stay',
    place: ['path', 'simple', true],
    schema: { type: 'array', items: { type: 'string', enum: ['x-y'] } },
    message: { target: '/fault/x%2Dy,x-y' },
    theirs: SAYS,
    touches: (parameter) => parameter.in === 'path' && holds(parameter, 'array'),
  },
];

export const faults: readonly Fault[] = [
  ...parameterFaults.map(ofParameter),
  {
    about: 'a tuple whose length is open is no schema to it',
    operation: { body: { type: 'array', prefixItems: [{ type: 'integer' }] } },
    message: json('[1]'),
    ours: 204,
    theirs: /^strict mode: "prefixItems" is \d+-tuple/,
    touches: ({ operation }) => JSON.stringify(operation.body).includes('prefixItems'),
  },
];

function json(body: string): Message {
  return {
    method: 'POST',
    target: '/fault',
    headers: { 'content-type': 'application/json' },
    body,
  };
}
