import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../codegen/contract/model.ts';
import { generatedContract } from './generated-contract.ts';
import { listeningReferee } from './listening-referee.ts';
import { faults, type FaultyOperation } from './referee-faults.ts';
import { runApp } from './running-app.ts';

function documentOf(operation: FaultyOperation): JsonObject {
  const base = {
    operationId: 'fault',
    security: [],
    responses: { '204': { description: 'Accepted.' } },
  };
  const paths: JsonObject =
    'body' in operation
      ? { '/fault': { post: { ...base, requestBody: bodyOf(operation.body) } } }
      : {
          [operation.parameter.in === 'path' ? '/fault/{p}' : '/fault']: {
            get: { ...base, parameters: [{ ...operation.parameter }] },
          },
        };
  return { openapi: '3.1.0', info: { title: 'Fault', version: '1' }, paths };
}

function bodyOf(schema: JsonObject | boolean): JsonObject {
  return { required: true, content: { 'application/json': { schema } } };
}

describe('a known fault of the referee', () => {
  it.each(faults)('$about', async ({ operation, message, ours, theirs }) => {
    const document = documentOf(operation);
    const referee = listeningReferee(document);
    const app = await runApp(await generatedContract(document), {
      handlers: { fault: () => ({ status: 204 }) },
      referee,
    });
    const answer = await app.send(message);
    const opinions = await referee.opinions(answer);
    await app.close();
    expect(answer.status).toBe(ours);
    expect(opinions).toHaveLength(1);
    const [opinion] = opinions;
    const said = opinion?.theirs.kind === 'refused' ? opinion.theirs.message : '';
    expect(said).toMatch(theirs);
  });
});
