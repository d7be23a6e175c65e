import type { Handlers } from '../../../generated/index.ts';
import type { Parts } from '../parts.ts';

export function healthHandlers({
  health,
}: Pick<Parts, 'health'>): Pick<Handlers, 'getLiveness' | 'getReadiness'> {
  return {
    getLiveness() {
      return { status: 200, body: { status: 'alive' } };
    },
    async getReadiness() {
      const { serving, database } = await health();
      return serving && database === 'ok'
        ? { status: 200, body: { status: 'ready', checks: { database } } }
        : { status: 503, body: { status: 'unavailable', checks: { database } } };
    },
  };
}
