import type { Answer } from '../answer.ts';
import type { Exchange } from '../exchange.ts';
import { rateLimitHeaders } from '../rate-limit/headers.ts';
import type { TallyEntry } from '../rate-limit/limiter.ts';
import { AnswerHeaders } from './answer-headers.ts';
import { NO_FIELDS, type FixedFields } from './fixed-fields.ts';
import { isVeiled } from './veiled.ts';

/** The header fields of an answer: those of every answer, of its request, and its own over both. */
export function composeHeaders(exchange: Exchange, answer: Answer): AnswerHeaders {
  const { plan, res, operation, requestId, tally } = exchange;
  const headers = new AnswerHeaders(constant(exchange));
  headers.add('X-Request-Id', requestId);
  if (answer.problem !== undefined || operation?.access.guarded === true) {
    headers.add('Cache-Control', 'no-store');
  }
  if (plan.cors !== null && !isVeiled(exchange)) headers.vary('Origin');
  if (res.hasHeader('Vary')) headers.vary(String(res.getHeader('Vary')));
  if (tally.length > 0) addLimits(headers, tally);
  setAll(headers, answer.headers);
  return headers;
}

function addLimits(headers: AnswerHeaders, tally: readonly TallyEntry[]): void {
  const { RateLimit, 'RateLimit-Policy': policy } = rateLimitHeaders(tally);
  headers.add('RateLimit', RateLimit);
  headers.add('RateLimit-Policy', policy);
}

function setAll(headers: AnswerHeaders, fields: Answer['headers']): void {
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (value === undefined) continue;
    if (name.length === 4 && name.toLowerCase() === 'vary') headers.vary(String(value));
    else headers.set(name, value);
  }
}

function constant({ plan: { edge }, secure }: Exchange): FixedFields {
  if (edge === null) return NO_FIELDS;
  return secure ? edge.secureHeaders : edge.headers;
}
