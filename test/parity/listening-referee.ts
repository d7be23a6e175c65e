import type { JsonObject } from '../../codegen/contract/model.ts';
import type { Referee } from '../../src/runtime/referee.ts';
import { createReferee, type Disagreement } from '../../src/testing/index.ts';
import type { Answer } from './running-app.ts';

/** A referee whose hearings can be waited for. */
export interface ListeningReferee extends Referee {
  /** Its disagreements about an answer, once they are heard; none where there is no hearing. */
  readonly opinions: (answer: Answer) => Promise<readonly Disagreement[]>;
}

export function listeningReferee(document: JsonObject): ListeningReferee {
  const told: Disagreement[] = [];
  const hearings = new Map<string, PromiseWithResolvers<void>>();
  const hearingOf = (requestId: string): PromiseWithResolvers<void> => {
    const hearing = hearings.get(requestId) ?? Promise.withResolvers<void>();
    hearings.set(requestId, hearing);
    return hearing;
  };
  const { start, check } = createReferee({
    document: () => Promise.resolve(document),
    onDisagreement: (disagreement) => told.push(disagreement),
  });
  return {
    start,
    check: async (hearing) => {
      await check(hearing);
      hearingOf(hearing.requestId).resolve();
    },
    opinions: async (answer) => {
      if (!isHeard(answer)) return [];
      const requestId = String(answer.headers['x-request-id']);
      await hearingOf(requestId).promise;
      return told.filter((one) => one.requestId === requestId);
    },
  };
}

/** Only the form of a request is heard, and only where it was decided. */
function isHeard({ status, text }: Answer): boolean {
  return status === 204 || /"code":"(?:validation-failed|malformed-parameter)"/.test(text);
}
