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

/** What the contract says of one status. */
interface StatusPlan {
  readonly status: number;
  readonly writeHeaders: HeaderWriter;
  /** `null`: the status has no body. */
  readonly chooseType: ChooseType | null;
  /** By the declared media type; the only one, where there are no others. */
  readonly only: BodyWriter | null;
  readonly writers: ReadonlyMap<string, BodyWriter>;
}

/** Checks the replies of an operation, and writes them as they will be sent. */
export class ReplyWriter {
  readonly #responses: OperationSpec['responses'];
  readonly #validators: OperationValidators;
  readonly #plans = new Map<number, StatusPlan>();
  /** Most operations have one status that they nearly always answer with. */
  #last: StatusPlan | null = null;

  constructor({ responses }: Pick<OperationSpec, 'responses'>, validators: OperationValidators) {
    this.#responses = responses;
    this.#validators = validators;
  }

  /**
   * Throws `UnsendableReply` where a reply can be sent in no mode: an undeclared status or media type,
   * or a body that its media type cannot hold.
   */
  write(reply: Reply): WrittenReply {
    const status = statusOf(reply);
    if (this.#last?.status !== status) this.#last = this.#planOf(status);
    return write(this.#last, reply);
  }

  /** Looked up at the first reply of a status. */
  #planOf(status: number): StatusPlan {
    const known = this.#plans.get(status);
    if (known !== undefined) return known;
    const response = responseOf(this.#responses, status);
    if (response === null) throw new UnsendableReply(`the status ${status} is not declared`);
    const plan = compileStatus(status, response, this.#validators);
    this.#plans.set(status, plan);
    return plan;
  }
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
  const [first, second] = writers;
  return {
    status,
    writeHeaders: compileHeaders(response, validators),
    chooseType: hasBody ? compileTypes(content) : null,
    only: second === undefined ? (first?.[1] ?? null) : null,
    writers: new Map(writers),
  };
}

function write(plan: StatusPlan, reply: Reply): WrittenReply {
  const { status, writeHeaders, chooseType, only, writers } = plan;
  const fields = writeHeaders(reply.headers);
  if (chooseType === null) return bodiless(plan, fields, reply.body === undefined ? null : EXTRA);
  if (reply.body === undefined) return bodiless(plan, fields, MISSING);
  const type = chooseType(reply);
  const writer = only ?? writers.get(type.declared);
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
