import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../codegen/contract/model.ts';
import { emitClient } from '../../codegen/emit/client.ts';
import { contractOf, documentOf } from '../generate/contract-of.ts';

const FORM = 'application/x-www-form-urlencoded';

function operation(
  id: string,
  type: string,
  fields: readonly string[],
  security: JsonObject[] = [],
) {
  const properties = Object.fromEntries(fields.map((name) => [name, { type: 'string' }]));
  const schema = { allOf: [{ type: 'object', properties }] };
  return {
    operationId: id,
    security,
    requestBody: { required: true, content: { [type]: { schema } } },
    responses: { '200': { description: 'Done.' } },
  };
}

async function emitted(post: JsonObject, flows: JsonObject = {}): Promise<string> {
  const get = {
    operationId: 'get',
    security: [{ oauth: [] }],
    responses: { '200': { description: 'Done.' } },
  };
  const securitySchemes = { oauth: { type: 'oauth2', flows } };
  return emitClient(
    await contractOf(documentOf({ '/a': { get }, '/b': { post } }, { securitySchemes })),
  );
}

const revocation = operation('revoke', FORM, ['token', 'token_type_hint']);

describe('the contract as data for the client', () => {
  it('names the operation that takes tokens back', async () => {
    expect(await emitted(revocation)).toContain(`export const revocation = 'revoke';`);
  });

  it.each([
    ['other fields', operation('b', FORM, ['token'])],
    ['another media type', operation('b', 'application/json', ['token', 'token_type_hint'])],
    [
      'a credential of its own',
      operation('b', FORM, ['token', 'token_type_hint'], [{ oauth: [] }]),
    ],
    ['internal use', { ...revocation, 'x-internal': true }],
  ])('does not take one with %s for it', async (_title, post) => {
    expect(await emitted(post)).toContain('export const revocation = null;');
  });

  it('says where the password flow gets its tokens, whatever the URL holds', async () => {
    const tokenUrl = `https://login.example.com/'}token`;
    const text = await emitted(revocation, { password: { tokenUrl, scopes: {} } });
    expect(text).toContain(
      String.raw`password: { tokenUrl: 'https://login.example.com/\'}token' }`,
    );
  });

  it('says nothing of flows that the client does not have', async () => {
    const flow = { tokenUrl: 'https://login.example.com/token', scopes: {} };
    expect(await emitted(revocation, { clientCredentials: flow })).not.toContain('tokenUrl');
  });
});
