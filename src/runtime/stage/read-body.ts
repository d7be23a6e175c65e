import { sendContinue } from '../edge/continue.ts';
import { operationOf, type Exchange } from '../exchange.ts';
import type { Problem } from '../problem/problem.ts';
import { refusal } from '../problem/refusal.ts';
import type { ChosenMedia } from '../request/compile-body.ts';
import { Malformed } from '../request/malformed.ts';
import { announcesBody, checkLength, readBody as readBytes } from '../request/read-body.ts';

/** Reads and parses the body by the one media type that was parsed and declared. */
export function readBody(exchange: Exchange): Promise<void> | void {
  const { req } = exchange;
  const { body, bodyLimit } = operationOf(exchange).form;
  if (!announcesBody(req)) {
    if (body.required) throw malformed('a body is required');
    return undefined;
  }
  const media = body.choose(exchange.headers.single('content-type'));
  checkEncoding(req.headers['content-encoding']);
  checkLength(req, bodyLimit);
  sendContinue(req, exchange.res);
  return readBytes(req, bodyLimit).then((bytes) => take(exchange, media, bytes));
}

function take(exchange: Exchange, media: ChosenMedia, bytes: Buffer): Promise<void> | void {
  if (bytes.length === 0) {
    if (operationOf(exchange).form.body.required) throw malformed('a body is required');
    return undefined;
  }
  const parsed = parse(bytes, media);
  if (!(parsed instanceof Promise)) return keep(exchange, media, parsed);
  return parsed.catch(refuse).then((value) => keep(exchange, media, value));
}

function keep(exchange: Exchange, { declared }: ChosenMedia, value: unknown): void {
  const original = exchange.plan.referee === null ? undefined : structuredCopy(value);
  exchange.body = { type: declared, value, original };
}

function checkEncoding(encoding: string | undefined): void {
  if (encoding === undefined || encoding.trim().toLowerCase() === 'identity') return;
  throw refusal('unsupported-content-encoding', {
    detail: 'the body must not be encoded',
    headers: { 'Accept-Encoding': 'identity' },
  });
}

function parse(bytes: Buffer, media: ChosenMedia): unknown {
  try {
    return media.parse(bytes);
  } catch (error) {
    return refuse(error);
  }
}

function refuse(error: unknown): never {
  if (!(error instanceof Malformed)) throw error;
  const { rule, pointer, message } = error;
  throw refusal('malformed-body', {
    detail: `the body ${pointer === '' ? '' : `at ${pointer} `}${message}`,
    errors: [{ in: 'body', pointer, rule, message }],
  });
}

/** Files and blobs are left out: the referee is not asked about them. */
function structuredCopy(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return undefined;
  }
}

function malformed(detail: string): Problem {
  return refusal('malformed-body', { detail });
}
