import { describe, expect, it } from 'vitest';
import { deriveOperationId } from '../../codegen/contract/document/operation-ids.ts';
import { contractOf, info, ok } from './support.ts';

describe('operations without an id', () => {
  it.each([
    ['GET', '/users/{userId}', 'getUsersByUserId'],
    ['POST', '/api-keys', 'postApiKeys'],
    ['GET', '/', 'getRoot'],
    ['GET', '/files/{name}.json', 'getFilesByNameJson'],
    ['VERSION-CONTROL', '/x', 'versionControlX'],
  ])('%s %s is %s', (method, path, id) => {
    expect(deriveOperationId(method, path)).toBe(id);
  });

  it('never take an id that is given or derived before', async () => {
    const { operations } = await contractOf({
      openapi: '3.1.0',
      info,
      security: [],
      paths: {
        '/a-b': { get: { responses: ok } },
        '/a/b': { get: { responses: ok } },
        '/z': { get: { operationId: 'getAB', responses: ok } },
      },
    });
    expect(operations.map(({ id }) => id)).toEqual(['getAB2', 'getAB3', 'getAB']);
  });
});
