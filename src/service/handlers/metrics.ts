import type { Handlers } from '../../../generated/index.ts';
import type { Parts } from '../parts.ts';

export function metricsHandlers({ metrics }: Pick<Parts, 'metrics'>): Pick<Handlers, 'getMetrics'> {
  return {
    getMetrics() {
      return { status: 200, body: metrics.render() };
    },
  };
}
