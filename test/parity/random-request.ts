/** Random requests to a random operation, with the values that they carry. */
import fc from 'fast-check';
import type { JsonObject, JsonValue } from '../../codegen/contract/model.ts';
import { encode } from './encode.ts';
import type { Caller, State } from './oracle.ts';
import {
  methodOf,
  pathOf,
  roles,
  schemes,
  SCOPES,
  type RandomOperation,
  type RandomParameter,
} from './random-operation.ts';
import type { Message } from './running-app.ts';
import { likely, valueOf } from './random-value.ts';

export interface RandomRequest {
  readonly operation: RandomOperation;
  readonly caller: Caller;
  /** By name; what is missing is not sent. */
  readonly values: Readonly<Record<string, JsonValue>>;
  /** A parameter holds a text that its type cannot be read from. */
  readonly illTyped: boolean;
  readonly body: RandomBody;
}
export type RandomBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: JsonValue }
  | { readonly kind: 'broken'; readonly text: string }
  | { readonly kind: 'foreign' };

const ILL = ['abc', 'yes', '1 2', '--1', 'NaN', '0x10', 'TRUE'] as const;
const SAFE = ['a', 'ab', 'abc', 'B1', 'x-y', '1', 'true', 'null'] as const;
const TEXTS = [...SAFE, 'é', '💩💩', 'a b', 'a,b', 'a&b=c', 'a;b', 'a.b', 'a%2Cb', '+', '?', '#'];
const DELIMITERS = /[ |]/;

/** A value for a parameter, or a text instead of it. */
interface Drawn {
  readonly value: JsonValue;
  readonly illTyped: boolean;
}
const well = (value: JsonValue): Drawn => ({ value, illTyped: false });

function scalar(schema: JsonObject, place: RandomParameter): fc.Arbitrary<Drawn> {
  const { type, enum: values } = schema;
  const texts = place.in === 'header' ? SAFE : TEXTS;
  const fine = place.style.endsWith('Delimited')
    ? texts.filter((one) => !DELIMITERS.test(one))
    : texts;
  const ill = fc
    .constantFrom(
      ...ILL.filter((one) => !place.style.endsWith('Delimited') || !DELIMITERS.test(one)),
    )
    .map((value) => ({ value, illTyped: true }));
  const often = (of: fc.Arbitrary<JsonValue>) =>
    fc.oneof({ weight: 30, arbitrary: of.map(well) }, { weight: 1, arbitrary: ill });
  if (Array.isArray(values)) return likely(schema, [...(values as string[]), 'zz']).map(well);
  if (type === 'integer') return often(likely(schema, [-3, -1, 0, 1, 2, 3, 4, 6]));
  if (type === 'number') return often(likely(schema, [-1, 0, 1, 1.5, 2.25, 3, 99.5]));
  if (type === 'boolean') return often(fc.boolean());
  return likely(schema, fine).map(well);
}

function drawn(parameter: RandomParameter): fc.Arbitrary<Drawn> {
  const { type, items, properties } = parameter.schema;
  if (type === 'array') {
    const item = scalar(items as JsonObject, parameter);
    return fc.array(item, { minLength: 1, maxLength: 3 }).map((list) => ({
      value: list.map(({ value }) => value),
      illTyped: list.some(({ illTyped }) => illTyped),
    }));
  }
  if (type !== 'object') return scalar(parameter.schema, parameter);
  const [first, ...rest] = Object.entries(properties as JsonObject).map(([name, inner]) =>
    scalar(inner as JsonObject, parameter).map((one) => [name, one] as const),
  );
  if (first === undefined) throw new Error('an object has members');
  return fc
    .tuple(
      first,
      fc.subarray(rest).chain((members) => fc.tuple(...members)),
    )
    .map(([one, more]) => {
      const members = [one, ...more];
      return {
        value: Object.fromEntries(members.map(([name, { value }]) => [name, value])),
        illTyped: members.some(([, { illTyped }]) => illTyped),
      };
    });
}

function sent(parameter: RandomParameter): fc.Arbitrary<Drawn | undefined> {
  const value = drawn(parameter);
  return parameter.in === 'path' ? value : fc.option(value, { nil: undefined, freq: 9 });
}

const state: fc.Arbitrary<State> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<State>({ kind: 'absent' }) },
  { weight: 1, arbitrary: fc.constant<State>({ kind: 'bad', how: 'unknown' }) },
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        fc.oneof(
          { weight: 3, arbitrary: fc.constant<readonly string[]>(SCOPES) },
          fc.subarray([...SCOPES]),
        ),
        fc.constantFrom(null, ...Object.keys(roles), 'admin', 'admin'),
      )
      .map(([scopes, role]): State => ({ kind: 'good', scopes, role })),
  },
);

function bodyOf({ body }: RandomOperation): fc.Arbitrary<RandomBody> {
  if (body === undefined) return fc.constant({ kind: 'none' });
  const json = valueOf(body.schema as JsonValue).map((value): RandomBody => ({
    kind: 'json',
    value,
  }));
  const other = fc.oneof(
    fc.constant<RandomBody>({ kind: 'none' }),
    fc.constantFrom('{', '[1,]', 'a').map((text): RandomBody => ({ kind: 'broken', text })),
    fc.constant<RandomBody>({ kind: 'foreign' }),
  );
  return fc.oneof({ weight: 20, arbitrary: json }, { weight: 1, arbitrary: other });
}

/** A request to one of the operations. */
export function randomRequest(operations: readonly RandomOperation[]): fc.Arbitrary<RandomRequest> {
  const caller = fc.record(
    Object.fromEntries(Object.keys(schemes).map((name) => [name, state] as const)),
  );
  return fc.constantFrom(...operations).chain((operation) => {
    const values = fc.tuple(...operation.parameters.map(sent));
    return fc.tuple(caller, values, bodyOf(operation)).map(([who, list, body]) => {
      const given = operation.parameters.flatMap(({ name }, index) => {
        const one = list[index];
        return one === undefined ? [] : [[name, one] as const];
      });
      return {
        operation,
        caller: who,
        values: Object.fromEntries(given.map(([name, { value }]) => [name, value])),
        illTyped: given.some(([, { illTyped }]) => illTyped),
        body,
      };
    });
  });
}

/** The request as it goes over the wire. */
export function messageOf(request: RandomRequest): Message {
  const { operation, values } = request;
  const written = (place: RandomParameter['in']): readonly (readonly [RandomParameter, string])[] =>
    operation.parameters.flatMap((parameter) => {
      const value = values[parameter.name];
      const isThere = parameter.in === place && value !== undefined;
      return isThere ? [[parameter, encode(parameter, value)] as const] : [];
    });
  const path = written('path').reduce(
    (template, [{ name }, text]) => template.replace(`{${name}}`, () => text),
    pathOf(operation),
  );
  const key = credential(request.caller['query']);
  const query = [
    ...written('query').map(([, text]) => text),
    ...(key === null ? [] : [`api_key=${key}`]),
  ].join('&');
  const cookies = written('cookie').map(([, text]) => text);
  return {
    method: methodOf(operation),
    target: query === '' ? path : `${path}?${query}`,
    headers: {
      ...Object.fromEntries(written('header').map(([{ name }, text]) => [name, text])),
      ...(cookies.length === 0 ? {} : { cookie: cookies.join('; ') }),
      ...credentialFields(request.caller),
      ...bodyFields(request.body),
    },
    ...bodyText(request.body),
  };
}

function credentialFields(caller: Caller): Record<string, string> {
  const key = credential(caller['key']);
  const token = credential(caller['oauth']);
  return {
    ...(key === null ? {} : { 'x-key': key }),
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
}

/** A credential that says whose it is: the verifier reads it back. */
function credential(of: State | undefined): string | null {
  if (of === undefined || of.kind === 'absent') return null;
  if (of.kind === 'bad') return 'nobody';
  return `good.${Buffer.from(JSON.stringify(of)).toString('base64url')}`;
}

function bodyFields(body: RandomBody): Record<string, string> {
  if (body.kind === 'none') return {};
  return { 'content-type': body.kind === 'foreign' ? 'text/csv' : 'application/json' };
}

function bodyText(body: RandomBody): { readonly body?: string } {
  switch (body.kind) {
    case 'none':
      return {};
    case 'json':
      return { body: JSON.stringify(body.value) };
    case 'broken':
      return { body: body.text };
    case 'foreign':
      return { body: 'a,b' };
    default:
      return body satisfies never;
  }
}
