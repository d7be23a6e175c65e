import type { Answer } from '../answer.ts';
import type {
  OperationSpec,
  OperationValidators,
  ResponseMediaSpec,
  ResponseSpec,
} from '../contract.ts';
import type { Reply } from '../types.ts';
import { requireValidator } from '../validators.ts';
import { compileTypes, responseOf } from './choose-response.ts';
import { NO_FAULTS, UnsendableReply, type ReplyFault } from './fault.ts';
import { compileBodyWriter, type BodyWriter } from './reply-body.ts';
import { compileHeaders, type HeaderWriter } from './reply-headers.ts';

/** A reply that was checked against its operation. */
export interface WrittenReply {
  readonly answer: Answer;
  readonly type: string | null;
  readonly value: unknown;
  readonly faults: readonly ReplyFault[];
}

/**
 * Checks a reply and writes it as it will be sent. Throws `UnsendableReply` where it can be sent in
 * no mode: an undeclared status or media type, or a body that its media type cannot hold.
 */
export type ReplyWriter = (reply: Reply) => WrittenReply;

/** Statuses that have no body (RFC 9110 6.4.1). */
const BODILESS = new Set([204, 205, 304]);

const EXTRA: readonly ReplyFault[] = [{ where: 'body', message: 'the reply must have no body' }];
const MISSING: readonly ReplyFault[] = [{ where: 'body', message: 'the reply must have a body' }];

/** Looks up once, at the first reply of a status, what the contract says of it. */
export function compileReply(
  { responses }: Pick<OperationSpec, 'responses'>,
  validators: OperationValidators,
): ReplyWriter {
  const writers = new Map<number, ReplyWriter>();
  const writerOf = (status: number): ReplyWriter => {
    const known = writers.get(status);
    if (known !== undefined) return known;
    const response = responseOf(responses, status);
    if (response === null) throw new UnsendableReply(`the status ${status} is not declared`);
    const write = compileResponse(status, response, validators);
    writers.set(status, write);
    return write;
  };
  // Most operations have one status that they nearly always answer with.
  let last: { readonly status: number; readonly write: ReplyWriter } | null = null;
  return (reply) => {
    const status = statusOf(reply);
    if (last?.status !== status) last = { status, write: writerOf(status) };
    return last.write(reply);
  };
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

function compileResponse(
  status: number,
  response: ResponseSpec,
  validators: OperationValidators,
): ReplyWriter {
  const writeHeaders = compileHeaders(response, validators);
  const hasBody = !BODILESS.has(status) && Object.keys(response.content).length > 0;
  if (!hasBody) {
    return (reply) => bodiless(reply, writeHeaders, reply.body === undefined ? NO_FAULTS : EXTRA);
  }
  const chooseType = compileTypes(response.content);
  const writers = new Map(
    Object.values(response.content).map((media) => [media, bodyWriter(media, validators)]),
  );
  const [only] = writers.size === 1 ? writers.values() : [];
  return (reply) => {
    if (reply.body === undefined) return bodiless(reply, writeHeaders, MISSING);
    const { headers, faults } = writeHeaders(reply.headers);
    const type = chooseType(reply);
    const write = only ?? writers.get(type.media);
    if (write === undefined) throw new Error('the media type has no writer');
    const written = write(reply.body);
    return {
      answer: { status, headers: merged(headers, type.headers), body: written.body },
      type: type.declared,
      value: written.value,
      faults: faults.length === 0 ? written.faults : [...faults, ...written.faults],
    };
  };
}

function bodyWriter(media: ResponseMediaSpec, validators: OperationValidators): BodyWriter {
  const { kind, validator } = media;
  return compileBodyWriter(
    kind,
    validator === undefined ? null : requireValidator(validators, validator),
  );
}

function bodiless(
  reply: Reply,
  writeHeaders: HeaderWriter,
  found: readonly ReplyFault[],
): WrittenReply {
  const { headers, faults } = writeHeaders(reply.headers);
  return {
    answer: { status: reply.status, headers, body: null },
    type: null,
    value: undefined,
    faults: found.length === 0 ? faults : [...faults, ...found],
  };
}

function merged(
  headers: Answer['headers'],
  type: { readonly 'Content-Type': string },
): Answer['headers'] {
  for (const name in headers) if (Object.hasOwn(headers, name)) return { ...headers, ...type };
  return type;
}
