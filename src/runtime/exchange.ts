import type { ServerResponse } from 'node:http';
import type { Answer, PASS } from './answer.ts';
import type { ResponseMediaSpec } from './contract.ts';
import { addressOf, isSecure } from './edge/client.ts';
import { requestIdOf } from './edge/request-id.ts';
import type { AnswerHeaders } from './edge/answer-headers.ts';
import type { ServedRequest } from './edge/served-request.ts';
import type { Target } from './edge/target.ts';
import type { Decision } from './guard/decision.ts';
import type { Match } from './matcher.ts';
import type { OperationPlan, PagePlan, Plan, RoutePlan } from './plan.ts';
import type { Problem } from './problem/problem.ts';
import type { TallyEntry } from './rate-limit/limiter.ts';
import { RequestHeaders } from './request-headers.ts';
import type { Pair } from './request/pairs.ts';
import type { DecodedParameters } from './request/compile-parameters.ts';
import type { Reply } from './types.ts';

const NOTHING: readonly never[] = [];

/** One request on its way: what each stage found out for the ones after it. */
export class Exchange {
  readonly plan: Plan;
  readonly req: ServedRequest;
  readonly res: ServerResponse;
  readonly headers: RequestHeaders;
  readonly requestId: string;
  /** Milliseconds, of a monotonic clock. */
  readonly startedAt: number = performance.now();
  target: Target | null = null;
  query: readonly Pair[] = NOTHING;
  match: Match<RoutePlan> | null = null;
  /** Of the matched path and method; HEAD has the one of GET. */
  operation: OperationPlan | null = null;
  page: PagePlan | null = null;
  /** The operation must still look like an unknown path. */
  concealed = false;
  /** Whether it was counted against the policies by address. */
  counted = false;
  /** How it stands with every policy that counted it. */
  tally: readonly TallyEntry[] = NOTHING;
  decision: Decision | null = null;
  parameters: DecodedParameters | null = null;
  body: DecodedBody | null = null;
  /** The request has the form that the contract asks for: refusals from here on are the handler's. */
  validated = false;
  /** What the handler returned. */
  reply: Reply | null = null;
  /** What the handler's reply became. */
  sent: Sent | null = null;
  /** The header fields it was answered with. */
  answered: AnswerHeaders | null = null;
  problem: Problem | null = null;
  #address: string | undefined;

  constructor(plan: Plan, req: ServedRequest, res: ServerResponse) {
    this.plan = plan;
    this.req = req;
    this.res = res;
    this.headers = new RequestHeaders(req, plan.mount !== null);
    this.requestId = requestIdOf(this.headers.single('x-request-id'));
  }

  /** The client's address, as far as the trusted proxies let it be known. */
  get address(): string {
    return (this.#address ??= addressOf(this.req));
  }

  /** Whether it came over HTTPS, to this process or to a trusted proxy. */
  get secure(): boolean {
    return isSecure(this.req);
  }
}

export interface Sent {
  /** As it is declared; `null` without a body. */
  readonly type: string | null;
  readonly kind: ResponseMediaSpec['kind'] | null;
  readonly body: Answer['body'];
}

export interface DecodedBody {
  /** The declared media type or range. */
  readonly type: string;
  readonly value: unknown;
  /** A copy for the referee. */
  readonly original: unknown;
}

/**
 * One step. An answer ends the walk and is sent, `PASS` leaves the request to the host. A problem goes
 * to the one place that renders errors, and so does whatever is thrown; to throw costs more than all
 * else of a refusal.
 */
export type Stage = (exchange: Exchange) => Outcome | Promise<Outcome>;
export type Outcome = Answer | typeof PASS | Problem | void;

/** The operation of a request that was resolved. */
export function operationOf(exchange: Exchange): OperationPlan {
  if (exchange.operation === null) throw new Error('the request has no operation yet');
  return exchange.operation;
}
