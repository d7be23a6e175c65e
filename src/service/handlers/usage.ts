import type { Handlers } from '../../../generated/index.ts';
import { Problem } from '../../index.ts';
import { dayOf, shiftDay } from '../day.ts';
import type { Parts } from '../parts.ts';
import { total } from './reports.ts';

type UsageParts = Pick<Parts, 'usage' | 'recorder' | 'now'>;

/** Days of a summary, today included. */
export const SUMMARY_DAYS = 30;

export function usageHandlers({
  usage,
  recorder,
  now,
}: UsageParts): Pick<Handlers, 'getUsageSummary'> {
  return {
    async getUsageSummary({ principal }) {
      const keyId = principal.credentialId;
      if (keyId === null) throw new Problem('forbidden');
      await recorder.flush();
      const to = dayOf(now());
      const days = await usage.byDay(keyId, { from: shiftDay(to, 1 - SUMMARY_DAYS), to });
      return { status: 200, body: { keyId, ...total(days), days: [...days] } };
    },
  };
}
