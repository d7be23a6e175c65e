import { expect, it } from 'vitest';
import { info, ok } from '../contract/support.ts';
import { codesOf, lintValue } from './support.ts';

const schema = { type: 'object', properties: { password: { type: 'string' } } };
const login = { requestBody: { content: { 'application/json': { schema } } }, responses: ok };
const document = {
  openapi: '3.1.0',
  info,
  paths: { '/login': { post: login }, '/a': { put: { responses: ok }, get: { responses: ok } } },
};

it('calls operations that say no security public where they are', async () => {
  const codes = codesOf(await lintValue(document, {}, { undecided: 'public' }));
  expect(codes).toEqual(
    expect.arrayContaining(['credential-endpoint-limit', 'public-write', 'public-read']),
  );
});

it('does not where they are denied', async () => {
  const codes = codesOf(await lintValue(document, {}, { undecided: 'deny' }));
  for (const code of ['credential-endpoint-limit', 'public-write', 'public-read']) {
    expect(codes).not.toContain(code);
  }
});
