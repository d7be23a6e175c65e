import type { GetUsageReportRequest, Handlers } from '../../../generated/index.ts';
import { dayOf, daysBetween, shiftDay } from '../day.ts';
import type { Parts } from '../parts.ts';
import type { Period, Tally } from '../store/usage-store.ts';
import { invalidField } from './identity-problem.ts';

type ReportParts = Pick<Parts, 'usage' | 'recorder' | 'now'>;

const MOST_DAYS = 366;

export function reportHandlers({
  usage,
  recorder,
  now,
}: ReportParts): Pick<Handlers, 'getUsageReport'> {
  return {
    async getUsageReport({ query }) {
      const period = readPeriod(query, dayOf(now()));
      await recorder.flush();
      const days = await usage.byDay('', period);
      const operations = await usage.byOperation(period);
      const body = { ...period, ...total(days), days: [...days], operations: [...operations] };
      return { status: 200, body };
    },
  };
}

function readPeriod(query: GetUsageReportRequest['query'], today: string): Period {
  const to = query.to ?? today;
  const from = query.from ?? shiftDay(to, -30);
  const days = daysBetween(from, to);
  if (days < 1) throw invalidField('query', 'to', 'must not be before the first day');
  if (days > MOST_DAYS) {
    throw invalidField('query', 'from', `must be at most ${MOST_DAYS} days before the last day`);
  }
  return { from, to };
}

/** The sum of several days. */
export function total(days: readonly Tally[]): { requests: number; errors: number } {
  return {
    requests: days.reduce((sum, day) => sum + day.requests, 0),
    errors: days.reduce((sum, day) => sum + day.errors, 0),
  };
}
