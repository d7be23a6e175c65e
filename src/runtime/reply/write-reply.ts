import type { Answer } from '../answer.ts';
import type { OperationSpec, OperationValidators, ResponseSpec } from '../contract.ts';
import type { Reply } from '../types.ts';
import { responseOf, typeOf } from './choose-response.ts';
import { UnsendableReply, type ReplyFault } from './fault.ts';
import { writeBody } from './reply-body.ts';
import { replyHeaders } from './reply-headers.ts';

/** A reply that was checked against its operation. */
export interface WrittenReply {
  readonly answer: Answer;
  readonly type: string | null;
  readonly value: unknown;
  readonly faults: readonly ReplyFault[];
}

/** Statuses that have no body (RFC 9110 6.4.1). */
const BODILESS = new Set([204, 205, 304]);

/**
 * Checks a reply and writes it as it will be sent.
 *
 * @throws {UnsendableReply} where it can be sent in no mode: an undeclared status or media type, or a
 * body that its media type cannot hold
 */
export function writeReply(
  reply: Reply,
  spec: OperationSpec,
  validators: OperationValidators,
): WrittenReply {
  const response = declaredResponse(reply, spec);
  const { headers, faults } = replyHeaders(reply.headers ?? {}, response, validators);
  const written = writeContent(reply, response, validators);
  const answer = {
    status: reply.status,
    headers: { ...headers, ...written.headers },
    body: written.body,
  };
  return {
    answer,
    type: written.type,
    value: written.value,
    faults: [...faults, ...written.faults],
  };
}

function declaredResponse(reply: unknown, spec: OperationSpec): ResponseSpec {
  const status = isReply(reply) ? reply.status : undefined;
  if (status === undefined || status < 200 || status > 599 || !Number.isInteger(status)) {
    throw new UnsendableReply('the handler must return a status from 200 to 599');
  }
  const response = responseOf(spec.responses, status);
  if (response === null) throw new UnsendableReply(`the status ${status} is not declared`);
  return response;
}

function isReply(value: unknown): value is Reply {
  return (
    typeof value === 'object' &&
    value !== null &&
    'status' in value &&
    typeof value.status === 'number'
  );
}

interface Content {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Answer['body'];
  readonly type: string | null;
  readonly value: unknown;
  readonly faults: readonly ReplyFault[];
}

function writeContent(
  reply: Reply,
  response: ResponseSpec,
  validators: OperationValidators,
): Content {
  const empty = { headers: {}, body: null, type: null, value: undefined };
  if (BODILESS.has(reply.status) || Object.keys(response.content).length === 0) {
    return { ...empty, faults: reply.body === undefined ? [] : [bodyFault('must have no body')] };
  }
  if (reply.body === undefined) return { ...empty, faults: [bodyFault('must have a body')] };
  const { declared, written } = typeOf(reply, response);
  const media = response.content[declared];
  if (media === undefined) throw new UnsendableReply('the media type of the reply is not declared');
  const { body, value, faults } = writeBody(reply.body, media, validators);
  return { headers: { 'Content-Type': contentType(written) }, body, type: declared, value, faults };
}

function contentType(type: string): string {
  return type.startsWith('text/') && !type.includes(';') ? `${type}; charset=utf-8` : type;
}

function bodyFault(message: string): ReplyFault {
  return { where: 'body', message: `the reply ${message}` };
}
