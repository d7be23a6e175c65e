import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../codegen/contract/model.ts';
import { extensionNames } from '../../codegen/contract/vocabulary.ts';
import { guardExtensions } from '../../codegen/schema/internal-parts.ts';
import { publishedDocument } from '../../codegen/schema/published.ts';
import { contractOf } from './contract-of.ts';

const ok = {
  '200': {
    description: 'Fine.',
    links: {
      purge: { operationId: 'purge' },
      byPath: { operationRef: '#/paths/~1by-path/get' },
      list: { operationId: 'listThings' },
    },
  },
};
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const document: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Test', version: '1' },
  tags: [
    { name: 'open' },
    { name: 'secret', 'x-internal': true },
    { name: 'purging' },
    { name: 'never used' },
  ],
  'x-rate-limit': { limit: 9, window: '1m', key: 'ip' },
  'x-docs': { production: 'public' },
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        tags: ['open'],
        security: [{ bearer: ['things:read'] }],
        'x-required-roles': { anyOf: ['admin'] },
        parameters: [
          { name: 'q', in: 'query', schema: { type: 'string' } },
          { name: 'trace', in: 'query', 'x-internal': true, schema: { type: 'string' } },
        ],
        responses: {
          '200': {
            description: 'Fine.',
            content: { 'application/json': { schema: ref('Thing'), example: { 'x-roles': 1 } } },
          },
          '403': { description: 'Said by the contract.' },
        },
      },
      delete: {
        operationId: 'purge',
        'x-internal': true,
        tags: ['purging'],
        security: [{ key: [] }],
        responses: ok,
      },
    },
    '/by-tag': { get: { operationId: 'tagged', tags: ['secret'], security: [], responses: ok } },
    '/by-path': { 'x-internal': true, get: { operationId: 'hidden', security: [], responses: ok } },
    '/open': {
      get: { operationId: 'open', security: [], 'x-rate-limit': 'none', responses: ok },
      post: {
        operationId: 'token',
        security: [],
        'x-error-format': 'oauth2',
        requestBody: { content: { 'application/json': { schema: ref('Alone') } } },
        responses: { ...ok, '400': { description: 'Declared.' } },
      },
    },
  },
  components: {
    'x-roles': { admin: {} },
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer', 'x-scopes': { 'things:read': 'Read' } },
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      spare: { type: 'http', scheme: 'basic' },
    },
    schemas: {
      Alone: { type: 'object', properties: { 'x-roles': { type: 'string' } } },
      Secret: { type: 'object', 'x-internal': true },
      Thing: {
        type: 'object',
        required: ['id', 'score'],
        discriminator: {
          propertyName: 'id',
          mapping: {
            a: '#/components/schemas/Alone',
            b: '#/components/schemas/Secret',
            c: 'Secret',
          },
        },
        properties: {
          id: { type: 'string' },
          score: { type: 'integer', 'x-internal': true },
          secret: ref('Secret'),
        },
      },
      Unused: { type: 'string' },
    },
  },
};

const published = publishedDocument(await contractOf(document)) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;
  readonly components: { readonly schemas: JsonObject; readonly securitySchemes: JsonObject };
  readonly tags: unknown;
};
const responsesOf = (path: string, method: string): JsonObject =>
  (published.paths[path]?.[method]?.['responses'] ?? {}) as JsonObject;
const statuses = (path: string, method: string): string[] => Object.keys(responsesOf(path, method));

describe('the published document', () => {
  it('has no internal operation, path or tag', () => {
    expect(Object.keys(published.paths)).toEqual(['/open', '/things']);
    expect(Object.keys(published.paths['/things'] ?? {})).toEqual(['get']);
    expect(published.tags).toEqual([{ name: 'open' }, { name: 'never used' }]);
  });

  it('has no link to an internal operation', () => {
    expect(responsesOf('/open', 'get')['200']).toEqual({
      description: 'Fine.',
      links: { list: { operationId: 'listThings' } },
    });
  });

  it('knows the whole vocabulary', () => {
    expect([...guardExtensions].sort()).toEqual([...extensionNames].sort());
  });

  it('has no internal parameter, property or schema', () => {
    const { parameters } = published.paths['/things']?.['get'] ?? {};
    expect(JSON.stringify(parameters)).not.toContain('trace');
    expect(published.components.schemas['Thing']).toEqual({
      type: 'object',
      required: ['id'],
      discriminator: { propertyName: 'id', mapping: { a: '#/components/schemas/Alone' } },
      properties: { id: { type: 'string' } },
    });
    expect(published.components.schemas).not.toHaveProperty('Secret');
  });

  it('drops components that only internal parts used, and keeps those never used', () => {
    expect(Object.keys(published.components.securitySchemes)).toEqual(['bearer', 'spare']);
    expect(published.components.schemas).toHaveProperty('Unused');
  });

  it('has no guard extension, but names and examples that read like one', () => {
    const listed = responsesOf('/things', 'get')['200'] as {
      readonly content: Readonly<Record<string, JsonObject>>;
    };
    const { example, ...schema } = listed.content['application/json'] ?? {};
    expect(example).toEqual({ 'x-roles': 1 });
    expect(schema).toEqual({ schema: ref('Thing') });
    expect(published.components.schemas['Alone']).toEqual({
      type: 'object',
      properties: { 'x-roles': { type: 'string' } },
    });
    const rest = JSON.stringify(published).replaceAll('"x-roles"', '');
    expect(rest).not.toMatch(/"x-(?:required|roles|scopes|rate|internal|docs|error|jwt|body)/);
  });

  it('adds the answers of the guard, where the operation does not declare them', () => {
    expect(statuses('/things', 'get')).toEqual(['200', '400', '401', '403', '422', '429']);
    expect(statuses('/open', 'get')).toEqual(['200']);
    expect(statuses('/open', 'post')).toEqual(['200', '400', '422', '429']);
    const responses = published.paths['/things']?.['get']?.['responses'] as JsonObject;
    expect(responses['403']).toEqual({ description: 'Said by the contract.' });
    const added = JSON.stringify(published.paths['/open']?.['post']?.['responses']);
    expect(added).toContain('application/json');
    expect(added).not.toContain('problem+json');
  });
});
