import type { Answer } from '../answer.ts';
import type {
  OperationSpec,
  OperationValidators,
  ResponseMediaSpec,
  ResponseSpec,
} from '../contract.ts';
import { checkOf } from '../outline/check.ts';
import type { Reply } from '../types.ts';
import { requireValidator } from '../validators.ts';
import { compileTypes, responseOf, type ChooseType } from './choose-response.ts';
import { NO_FAULTS, UnsendableReply, type ReplyFault } from './fault.ts';
import { compileBodyWriter, type BodyWriter } from './reply-body.ts';
import { compileHeaders, type HeaderWriter, type WrittenHeaders } from './reply-headers.ts';

/** A reply that was checked against its operation. */
export interface WrittenReply {
  readonly answer: Answer;
  /** As it is declared; `null` without a body. */
  readonly type: string | null;
  readonly kind: ResponseMediaSpec['kind'] | null;
  readonly faults: readonly ReplyFault[];
}

/** Statuses that have no body (RFC 9110 6.4.1). */
const BODILESS = new Set([204, 205, 304]);

const EXTRA: readonly ReplyFault[] = [{ where: 'body', message: 'the reply must have no body' }];
const MISSING: readonly ReplyFault[] = [{ where: 'body', message: 'the reply must have a body' }];

/**
 * What the contract says of one status; itself the writer of bodies where it declares one media type,
 * as most do. Few objects: with many operations none of them is in the processor's caches.
 */
export interface StatusPlan extends BodyWriter {
  readonly status: number;
  readonly writeHeaders: HeaderWriter;
  /** `null`: the status has no body. */
  readonly chooseType: ChooseType | null;
  /** By the declared media type; `null` where there is one at most. */
  readonly several: ReadonlyMap<string, BodyWriter> | null;
}

const NO_BODY: BodyWriter = {
  write: () => {
    throw new UnsendableReply('the status has no body');
  },
  outline: null,
  check: null,
};

/** How the replies of an operation are written. */
export interface ReplyPlans {
  /** Of the last reply: most operations have one status that they nearly always answer with. */
  lastPlan: StatusPlan | null;
  /** Throws `UnsendableReply` where the status is not declared. */
  readonly planOf: PlanOfStatus;
}

type PlanOfStatus = (status: number) => StatusPlan;

/** Compiles what an operation says of a status at the first reply that has it. */
export function compileReplies(
  { responses }: Pick<OperationSpec, 'responses'>,
  validators: OperationValidators,
): PlanOfStatus {
  const plans = new Map<number, StatusPlan>();
  return (status) => {
    const known = plans.get(status);
    if (known !== undefined) return known;
    const response = responseOf(responses, status);
    if (response === null) throw new UnsendableReply(`the status ${status} is not declared`);
    const plan = compileStatus(status, response, validators);
    plans.set(status, plan);
    return plan;
  };
}

/**
 * Checks a reply and writes it as it will be sent. Throws `UnsendableReply` where it can be sent in no
 * mode: an undeclared status or media type, or a body that its media type cannot hold.
 */
export function writeReply(plans: ReplyPlans, reply: Reply): WrittenReply {
  const status = statusOf(reply);
  if (plans.lastPlan?.status !== status) plans.lastPlan = plans.planOf(status);
  return write(plans.lastPlan, reply);
}

function statusOf(reply: unknown): number {
  const status = isReply(reply) ? reply.status : undefined;
  if (status === undefined || status < 200 || status > 599 || !Number.isInteger(status)) {
    throw new UnsendableReply('the handler must return a status from 200 to 599');
  }
  return status;
}

function isReply(value: unknown): value is Reply {
  return (
    typeof value === 'object' &&
    value !== null &&
    'status' in value &&
    typeof value.status === 'number'
  );
}

function compileStatus(
  status: number,
  response: ResponseSpec,
  validators: OperationValidators,
): StatusPlan {
  const { content } = response;
  const hasBody = !BODILESS.has(status) && Object.keys(content).length > 0;
  const writers = Object.entries(content).map(([type, { kind, validator }]) => {
    const check = validator === undefined ? null : checkOf(requireValidator(validators, validator));
    return [type, compileBodyWriter(kind, check)] as const;
  });
  const { write, outline, check } = writers[0]?.[1] ?? NO_BODY;
  return {
    status,
    writeHeaders: compileHeaders(response, validators),
    chooseType: hasBody ? compileTypes(content) : null,
    several: writers.length > 1 ? new Map(writers) : null,
    write,
    outline,
    check,
  };
}

function write(plan: StatusPlan, reply: Reply): WrittenReply {
  const { status, writeHeaders, chooseType, several } = plan;
  const fields = writeHeaders(reply.headers);
  if (chooseType === null) return bodiless(plan, fields, reply.body === undefined ? null : EXTRA);
  if (reply.body === undefined) return bodiless(plan, fields, MISSING);
  const type = chooseType(reply);
  const writer = several === null ? plan : several.get(type.declared);
  if (writer === undefined) throw new Error('the media type has no writer');
  const { body, faults } = writer.write(reply.body);
  return {
    answer: { status, headers: merged(fields.headers, type.headers), body },
    type: type.declared,
    kind: type.media.kind,
    faults: fields.faults.length === 0 ? faults : [...fields.faults, ...faults],
  };
}

function bodiless(
  { status }: StatusPlan,
  { headers, faults }: WrittenHeaders,
  found: readonly ReplyFault[] | null,
): WrittenReply {
  return {
    answer: { status, headers, body: null },
    type: null,
    kind: null,
    faults: [...(found ?? NO_FAULTS), ...faults],
  };
}

function merged(
  headers: Answer['headers'],
  type: { readonly 'Content-Type': string },
): Answer['headers'] {
  for (const name in headers) if (Object.hasOwn(headers, name)) return { ...headers, ...type };
  return type;
}
