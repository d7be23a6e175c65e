import type { Exchange, Sent } from './exchange.ts';
import type { RequestFacts } from './options.ts';
import type { Hearing } from './referee.ts';

/** What is left to do once a request is answered: the log, the observer, the referee. */
export function finish(exchange: Exchange): void {
  try {
    report(exchange);
  } catch {
    // A log that cannot be written to is no reason to end the process.
  }
}

function report(exchange: Exchange): void {
  const { plan, problem, requestId } = exchange;
  const isLogged = plan.log.isLevelEnabled('info');
  if (isLogged || plan.observe !== null) tell(exchange, isLogged);
  if (problem !== null && problem.status >= 500) {
    plan.log.error({ requestId, code: problem.code, cause: causeOf(problem.cause) }, 'failed');
  }
  if (plan.referee !== null) attempt(exchange, () => hear(exchange));
}

function tell(exchange: Exchange, isLogged: boolean): void {
  const { log, observe } = exchange.plan;
  const facts = factsOf(exchange);
  if (isLogged) log.info(facts, 'request');
  if (observe !== null) attempt(exchange, () => observe(facts));
}

function attempt(exchange: Exchange, task: () => unknown): void {
  const { log } = exchange.plan;
  const { requestId } = exchange;
  const failed = (error: unknown): void =>
    log.error({ requestId, cause: causeOf(error) }, 'an observer failed');
  try {
    const result = task();
    if (result instanceof Promise) result.catch(failed);
  } catch (error) {
    failed(error);
  }
}

/** Logged for a request that nobody waited to be answered. */
const CLIENT_GONE = 499;

function factsOf(exchange: Exchange): RequestFacts {
  const { requestId, req, res, match, operation, decision, problem, startedAt } = exchange;
  const principals = decision?.kind === 'admitted' ? decision.principals : [];
  return {
    requestId,
    method: req.method,
    route: match?.route.path ?? null,
    operationId: operation?.id ?? null,
    status: res.headersSent ? res.statusCode : CLIENT_GONE,
    milliseconds: Math.round((performance.now() - startedAt) * 1000) / 1000,
    code: problem?.code ?? null,
    credentialIds: principals.flatMap(({ credentialId }) => credentialId ?? []),
  };
}

interface Cause {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly cause?: Cause;
}

/** What of a foreign error is logged: never its own properties, which may hold anything. */
function causeOf(error: unknown, depth = 0): Cause | undefined {
  if (error === undefined || error === null || depth > 3) return undefined;
  if (!(error instanceof Error))
    return { name: typeof error, message: 'not an Error', stack: undefined };
  const cause = causeOf(error.cause, depth + 1);
  const { name, message, stack } = error;
  return { name, message, stack, ...(cause === undefined ? {} : { cause }) };
}

/** Verdicts on the form of a request whose parts the referee is given whole. */
const FORMAL = new Set(['malformed-parameter', 'validation-failed']);

function hear(exchange: Exchange): void | Promise<void> {
  const { plan, operation, match, target, decision, validated, problem } = exchange;
  if (plan.referee === null || decision?.kind !== 'admitted') return undefined;
  if (operation === null || match === null || target === null) return undefined;
  const refused = validated ? null : (problem?.code ?? '');
  if (refused !== null && !FORMAL.has(refused)) return undefined;
  const hearing: Hearing = {
    requestId: exchange.requestId,
    operationId: operation.id,
    method: operation.spec.method,
    route: match.route.path,
    path: target.path.slice(plan.basePath.length),
    query: target.query,
    headers: { ...exchange.req.headers },
    mediaType: exchange.body?.type ?? null,
    body: exchange.body?.original,
    verdict: refused === null ? { kind: 'accepted' } : { kind: 'refused', code: refused },
    reply: replyOf(exchange),
  };
  return plan.referee.check(hearing);
}

function replyOf({ res, reply, sent, answered }: Exchange): Hearing['reply'] {
  if (reply === null || sent === null || answered === null) return null;
  const headers = answered.table();
  return { status: res.statusCode, type: sent.type, body: valueOf(sent), headers };
}

/** What the client will read; bytes and streams are not looked into. */
function valueOf({ kind, body }: Sent): unknown {
  if (typeof body !== 'string') return undefined;
  return kind === 'json' ? (JSON.parse(body) as unknown) : body;
}
