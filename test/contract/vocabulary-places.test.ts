import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { walk } from '../../codegen/contract/document/grammar.ts';
import type { Kind } from '../../codegen/contract/document/grammar.ts';
import { isTree } from '../../codegen/contract/json.ts';
import { formatPointer } from '../../codegen/contract/pointer.ts';
import { extensions } from '../../codegen/contract/vocabulary.ts';
import { ruleFacts } from '../../codegen/lint/rules.ts';

const url = new URL('../../codegen/vocabulary.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(url, 'utf8')) as {
  $defs: { 'x-lint-ignore': { items: { properties: { rule: { enum: string[] } } } } };
};
const validate = new Ajv2020({ strict: false }).compile(Object(schema));

const text = { type: 'string' };
const described = { schema: text, content: { 'text/plain': {} }, examples: { one: {} } };
const encoding = {
  headers: { a: {} },
  encoding: { a: {} },
  prefixEncoding: [{}],
  itemEncoding: {},
};
const mediaType = {
  schema: text,
  itemSchema: text,
  examples: { one: {} },
  encoding: { a: encoding },
  prefixEncoding: [{}],
  itemEncoding: {},
};
const response = {
  headers: { a: described },
  content: { 'text/plain': mediaType },
  links: { a: {} },
};
const operation = {
  parameters: [described],
  requestBody: { content: { 'text/plain': mediaType } },
  responses: { 200: response, default: {} },
  callbacks: { a: { '{$request.query.url}': { post: {} } } },
  security: [{}],
  servers: [{}],
};
const schemas = {
  ...Object.fromEntries(
    ['$defs', 'definitions', 'properties', 'patternProperties', 'dependentSchemas'].map((key) => [
      key,
      { a: {} },
    ]),
  ),
  ...Object.fromEntries(['prefixItems', 'allOf', 'anyOf', 'oneOf'].map((key) => [key, [{}]])),
  ...Object.fromEntries(
    [
      'additionalProperties',
      'unevaluatedProperties',
      'unevaluatedItems',
      'propertyNames',
      'contains',
      'contentSchema',
      'not',
      'if',
      'then',
      'else',
      'items',
    ].map((key) => [key, {}]),
  ),
};
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
const pathItem = {
  ...Object.fromEntries(methods.map((method) => [method, {}])),
  get: operation,
  additionalOperations: { LINK: {} },
  parameters: [{}],
  servers: [{}],
};

/** Something of every kind at every place that OpenAPI has for it. */
const whole = (): object =>
  structuredClone({
    info: {},
    servers: [{}],
    paths: { '/a': pathItem },
    webhooks: { a: { post: {} } },
    tags: [{}],
    components: {
      schemas: { a: schemas, list: { items: [{}] }, anything: true },
      responses: { a: {} },
      parameters: { a: {} },
      examples: { a: {} },
      requestBodies: { a: {} },
      headers: { a: {} },
      securitySchemes: { a: {} },
      links: { a: {} },
      callbacks: { a: { b: {} } },
      pathItems: { a: {} },
      mediaTypes: { a: {} },
    },
  });

/** Refused wherever it may stand. */
const wrong: Readonly<Record<string, unknown>> = { 'x-rate-limit': true };

function placesOf(document: object): { readonly kind: Kind; readonly path: string[] }[] {
  const paths = new Map<object, string[]>([[document, []]]);
  const pending = [document];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const [key, child] of Object.entries(node)) {
      if (typeof child !== 'object' || child === null) continue;
      paths.set(child, [...(paths.get(node) ?? []), key]);
      pending.push(child);
    }
  }
  const places: { kind: Kind; path: string[] }[] = [];
  walk('document', document, ({ kind, value }) => {
    places.push({ kind, path: paths.get(value) ?? [] });
  });
  return places;
}

function withWord(path: readonly string[], word: string): object {
  const document = whole();
  let at: unknown = document;
  for (const key of path) at = Object(at)[key];
  if (!isTree(at)) throw new Error(`nothing at ${formatPointer(path)}`);
  at[word] = wrong[word] ?? 'wrong';
  return document;
}

describe('the JSON Schema of the vocabulary', () => {
  it('has no objection to the rest of OpenAPI', () => {
    expect(validate(whole()), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(Object.entries(extensions))('knows %s wherever it may stand', (word, kinds) => {
    const places = placesOf(whole()).filter(({ kind }) => kinds.some((each) => each === kind));
    expect(new Set(places.map(({ kind }) => kind))).toEqual(new Set(kinds));
    const missed = places.filter(({ path }) => validate(withWord(path, word)));
    expect(missed.map(({ path }) => formatPointer(path))).toEqual([]);
  });

  it('completes the codes of all rules', () => {
    const { rule } = schema.$defs['x-lint-ignore'].items.properties;
    expect(rule.enum).toEqual(ruleFacts.map(({ code }) => code));
  });
});
