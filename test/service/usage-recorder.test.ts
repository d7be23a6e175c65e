import { expect, it } from 'vitest';
import type { UsageCount, UsageStore } from '../../src/service/store/usage-store.ts';
import { createUsageRecorder } from '../../src/service/usage-recorder.ts';

function memoryStore() {
  const batches: (readonly UsageCount[])[] = [];
  const state = { down: false };
  const store: UsageStore = {
    async add(counts) {
      if (state.down) throw new Error('down');
      batches.push(counts);
    },
    byDay: async () => [],
    byOperation: async () => [],
    forget: async () => 0,
  };
  return { store, batches, state };
}

const NOON = Date.UTC(2026, 10, 22, 12);

it('counts a request for all callers and for each credential', async () => {
  const { store, batches } = memoryStore();
  const recorder = createUsageRecorder(store, () => NOON);
  recorder.record({ operationId: 'getMe', status: 200, credentialIds: ['a'] });
  recorder.record({ operationId: 'getMe', status: 404, credentialIds: ['a', 'b'] });
  recorder.record({ operationId: null, status: 404, credentialIds: [] });
  await recorder.flush();
  const day = '2026-11-22';
  expect(batches).toEqual([
    [
      { day, operationId: 'getMe', credentialId: '', requests: 2, errors: 1 },
      { day, operationId: 'getMe', credentialId: 'a', requests: 2, errors: 1 },
      { day, operationId: 'getMe', credentialId: 'b', requests: 1, errors: 1 },
    ],
  ]);
});

it('keeps what could not be written for the next time', async () => {
  const { store, batches, state } = memoryStore();
  const recorder = createUsageRecorder(store, () => NOON);
  state.down = true;
  recorder.record({ operationId: 'getMe', status: 200, credentialIds: [] });
  await expect(recorder.flush()).rejects.toThrow('down');
  recorder.record({ operationId: 'getMe', status: 200, credentialIds: [] });
  state.down = false;
  await recorder.flush();
  await recorder.flush();
  expect(batches.map((batch) => batch.map((count) => count.requests))).toEqual([[2]]);
});
