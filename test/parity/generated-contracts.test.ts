import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../fuzz/runs.ts';
import type { Disagreement } from '../../src/testing/index.ts';
import { readApiKey } from './callers.ts';
import { expectation } from './expected-status.ts';
import { generatedContract } from './generated-contract.ts';
import { listeningReferee } from './listening-referee.ts';
import { documentOf, randomOperation, schemes } from './random-operation.ts';
import { messageOf, randomRequest, type RandomRequest } from './random-request.ts';
import { faults } from './referee-faults.ts';
import { runApp } from './running-app.ts';

const SEED = fc.readConfigureGlobal().seed ?? 1;
const CONTRACTS = 3;
const OPERATIONS = 40;
const REQUESTS = 500;

describe.each(Array.from({ length: CONTRACTS }, (_, index) => SEED + index))(
  'a contract drawn with seed %i',
  (seed) => {
    it('is enforced as its text, plain Ajv and the referee say', async () => {
      const [operations = []] = fc.sample(
        fc.tuple(...Array.from({ length: OPERATIONS }, (_, index) => randomOperation(index))),
        { seed, numRuns: 1 },
      );
      const document = documentOf(operations);
      const referee = listeningReferee(document);
      const app = await runApp(await generatedContract(document), {
        handlers: Object.fromEntries(operations.map(({ id }) => [id, () => ({ status: 204 })])),
        verifiers: Object.fromEntries(Object.keys(schemes).map((name) => [name, verify])),
        referee,
      });
      const expected = expectation(operations);
      const seen = new Set<number>();
      const property = fc.asyncProperty(randomRequest(operations), async (request) => {
        const status = expected(request);
        const message = messageOf(request);
        const answer = await app.send(message);
        expect([message, answer.status]).toEqual([message, status]);
        const opinions = await referee.opinions(answer);
        expect([message, opinions.filter((one) => !isKnown(one, request))]).toEqual([message, []]);
        seen.add(status);
      });
      try {
        await fc.assert(property, { seed, numRuns: runs(REQUESTS) });
      } finally {
        await app.close();
      }
      expect([...seen]).toEqual(expect.arrayContaining([204, 400, 401, 403, 422]));
    });
  },
);

function isKnown({ theirs }: Disagreement, request: RandomRequest): boolean {
  const message = theirs.kind === 'accepted' ? '' : theirs.message;
  return faults.some((fault) => fault.theirs.test(message) && fault.touches(request));
}

function verify(credential: { readonly token?: string; readonly key?: string }) {
  const state = readApiKey(credential.token ?? credential.key ?? '');
  if (state === null) return null;
  const roles = state.role === null ? [] : [state.role];
  return { subject: 'somebody', scopes: state.scopes, roles };
}
