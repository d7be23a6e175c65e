import { describe, expect, it } from 'vitest';
import { info, ok } from '../contract/support.ts';
import { codesOf, lintValue } from './support.ts';

const text = { type: 'string' };
const fields = { type: text, title: text, status: { type: 'integer' }, code: text };
const all = { ...fields, requestId: text, detail: text, errors: { type: 'array' } };
const closed = (properties: object) => ({
  type: 'object',
  additionalProperties: false,
  properties,
});

interface Operation {
  readonly status: string;
  readonly schema?: object;
  readonly type?: string;
  readonly more?: object;
}

/** Whether lint says that our answer of a status is not what the operation declares. */
async function conflicts({ status, schema, type, more }: Operation): Promise<boolean> {
  const content = { [type ?? 'application/problem+json']: schema === undefined ? {} : { schema } };
  const operation = {
    security: [{ bearer: [] }],
    responses: { ...ok, [status]: { description: 'An error.', content } },
    parameters: [{ name: 'a', in: 'query', schema: { type: 'integer' } }],
    requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
    ...more,
  };
  const findings = await lintValue(
    {
      openapi: '3.1.0',
      info,
      paths: { '/a': { post: operation } },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    },
    {},
    { undecided: 'deny' },
  );
  return codesOf(findings).includes('error-shape-conflict');
}

const oauth2 = { 'x-error-format': 'oauth2' };
const limit = { limit: 1, window: '1m', key: 'ip', onStoreFailure: 'deny' };

describe('our errors and those of the contract', () => {
  it.each<[string, Operation]>([
    ['a closed problem with all its fields', { status: '422', schema: closed(all) }],
    ['an open object', { status: 'default', schema: { type: 'object', required: ['code'] } }],
    ['no schema', { status: '400' }],
    [
      'no fields of the request, where there are none',
      { status: '500', schema: closed({ ...fields, requestId: text }) },
    ],
    ['a status that we do not answer', { status: '404', schema: closed({ message: text }) }],
    [
      'an OAuth error',
      {
        status: '400',
        type: 'application/json',
        schema: closed({ error: text, error_description: text }),
        more: oauth2,
      },
    ],
    ['a 422, which OAuth errors are not', { status: '422', schema: closed({}), more: oauth2 }],
    [
      'a 503, where nothing can be down',
      { status: '503', schema: closed({}), more: { security: [] } },
    ],
  ])('agree on %s', async (_, operation) => {
    expect(await conflicts(operation)).toBe(false);
  });

  it.each<[string, Operation]>([
    ['a shape of its own', { status: '401', schema: { required: ['message'] } }],
    [
      'a media type of its own',
      { status: '4XX', type: 'application/json', schema: { type: 'object' } },
    ],
    [
      'a closed problem without the faulty fields',
      { status: '422', schema: closed({ ...fields, requestId: text }) },
    ],
    [
      'a closed problem without the detail',
      { status: '403', schema: closed({ ...fields, requestId: text }) },
    ],
    [
      'a problem of OAuth',
      { status: '400', type: 'application/json', schema: { required: ['code'] }, more: oauth2 },
    ],
    [
      'the 403 of what nobody may do',
      { status: '403', schema: closed({}), more: { security: undefined } },
    ],
    [
      'the 503 of a limit that fails closed',
      { status: '503', schema: closed({}), more: { security: [], 'x-rate-limit': limit } },
    ],
  ])('do not agree on %s', async (_, operation) => {
    expect(await conflicts(operation)).toBe(true);
  });
});
