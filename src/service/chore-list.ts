import type { Logger } from 'pino';
import type { Chore } from './chores.ts';
import type { Config } from './config.ts';
import { dayOf, shiftDay } from './day.ts';
import { SUMMARY_DAYS } from './handlers/usage.ts';
import type { Parts } from './parts.ts';

const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;
const KEPT_DAYS = 400;

/** What the service does beside its requests. */
export function choresOf(config: Config, parts: Parts, log: Logger): readonly Chore[] {
  const { identity, recorder, usage, now } = parts;
  const mails: Chore = {
    name: 'mails',
    everyMs: 5 * SECOND_MS,
    run: () =>
      identity.outbox.drain(async ({ kind, to }) => {
        log.info({ mail: { kind, to } }, 'a mail, logged in the place of being sent');
      }),
  };
  return [
    { name: 'usage', everyMs: 5 * SECOND_MS, run: () => recorder.flush() },
    { name: 'sessions', everyMs: HOUR_MS, run: () => identity.sessions.sweep() },
    {
      name: 'old usage',
      everyMs: HOUR_MS,
      run: () => {
        const today = dayOf(now());
        return usage.forget({
          callers: shiftDay(today, -SUMMARY_DAYS),
          all: shiftDay(today, -KEPT_DAYS),
        });
      },
    },
    ...(config.environment === 'development' ? [mails] : []),
  ];
}
