import type { Request, Response } from 'express';
import type { Decision } from './guard/decision.ts';
import type { Match } from './matcher.ts';
import type { OperationPlan, PagePlan, Plan, RoutePlan } from './plan.ts';
import type { Problem } from './problem/problem.ts';
import type { TallyEntry } from './rate-limit/limiter.ts';
import type { Pair } from './request/pairs.ts';
import type { DecodedParameters } from './request/parameters.ts';
import type { Target } from './edge/target.ts';
import type { Answer, PASS } from './answer.ts';
import type { Reply } from './types.ts';

/** One request on its way: what each stage found out for the ones after it. */
export interface Exchange {
  readonly plan: Plan;
  readonly req: Request;
  readonly res: Response;
  readonly requestId: string;
  /** Milliseconds, of a monotonic clock. */
  readonly startedAt: number;
  readonly address: string;
  readonly secure: boolean;
  target: Target | null;
  query: readonly Pair[];
  match: Match<RoutePlan> | null;
  /** Of the matched path and method; HEAD has the one of GET. */
  operation: OperationPlan | null;
  page: PagePlan | null;
  /** The operation must still look like an unknown path. */
  concealed: boolean;
  /** Whether it was counted against the policies by address. */
  counted: boolean;
  readonly tally: Map<string, TallyEntry>;
  decision: Decision | null;
  parameters: DecodedParameters | null;
  body: DecodedBody | null;
  /** The request has the form that the contract asks for: refusals from here on are the handler's. */
  validated: boolean;
  /** What the handler returned. */
  reply: Reply | null;
  /** What the handler's reply became: the media type and, for JSON, the body that was sent. */
  sent: Sent | null;
  problem: Problem | null;
}

export interface Sent {
  readonly type: string | null;
  readonly body: unknown;
}

export interface DecodedBody {
  /** The declared media type or range. */
  readonly type: string;
  readonly value: unknown;
  /** A copy for the referee. */
  readonly original: unknown;
}

/**
 * One step. An answer ends the walk and is sent, `PASS` leaves the request to the host; a throw goes
 * to the one place that renders errors.
 */
export type Stage = (exchange: Exchange) => Outcome | Promise<Outcome>;
export type Outcome = Answer | typeof PASS | void;

/** The operation of a request that was resolved. */
export function operationOf(exchange: Exchange): OperationPlan {
  if (exchange.operation === null) throw new Error('the request has no operation yet');
  return exchange.operation;
}
