import { sendContinue } from '../edge/continue.ts';
import { operationOf, type Exchange } from '../exchange.ts';
import type { BodySpec, MediaSpec } from '../contract.ts';
import { Problem } from '../problem/problem.ts';
import { Malformed } from '../request/malformed.ts';
import { chooseDeclared, parseMediaType } from '../request/media-type.ts';
import { isReadableCharset, parseBody, type BodyType } from '../request/parse-body.ts';
import { announcesBody, checkLength, readBody as readBytes } from '../request/read-body.ts';

/** Reads and parses the body by the one media type that was parsed and declared. */
export async function readBody(exchange: Exchange): Promise<void> {
  const { req } = exchange;
  const { spec } = operationOf(exchange);
  if (!announcesBody(req)) {
    if (spec.body?.required === true) throw malformed('a body is required');
    return;
  }
  const body = declaredBody(spec.body);
  const { type, declared, media } = chooseMedia(body, req.headersDistinct['content-type'] ?? []);
  checkEncoding(req.headers['content-encoding']);
  checkLength(req, spec.bodyLimit);
  sendContinue(req, exchange.res);
  const bytes = await readBytes(req, spec.bodyLimit);
  if (bytes.length === 0) {
    if (body.required) throw malformed('a body is required');
    return;
  }
  const value = await parse(bytes, media, type);
  const original = exchange.plan.referee === null ? undefined : structuredCopy(value);
  exchange.body = { type: declared, value, original };
}

function declaredBody(body: BodySpec | undefined): BodySpec {
  if (body !== undefined) return body;
  throw new Problem('unsupported-media-type', { detail: 'the operation takes no body' });
}

interface Chosen {
  readonly type: BodyType;
  readonly declared: string;
  readonly media: MediaSpec;
}

function chooseMedia({ content }: BodySpec, headers: readonly string[]): Chosen {
  const [header] = headers;
  const parsed = header === undefined || headers.length > 1 ? null : parseMediaType(header);
  const declared = parsed === null ? null : chooseDeclared(parsed.essence, Object.keys(content));
  const media = declared === null ? undefined : content[declared];
  if (header === undefined || parsed === null || declared === null || media === undefined) {
    throw unsupported(`the Content-Type must be ${Object.keys(content).join(' or ')}`);
  }
  if (!isReadableCharset(media, parsed)) throw unsupported('the charset must be utf-8');
  return { type: { parsed, header }, declared, media };
}

function checkEncoding(encoding: string | undefined): void {
  if (encoding === undefined || encoding.trim().toLowerCase() === 'identity') return;
  throw new Problem('unsupported-content-encoding', {
    detail: 'the body must not be encoded',
    headers: { 'Accept-Encoding': 'identity' },
  });
}

async function parse(bytes: Buffer, media: MediaSpec, type: BodyType): Promise<unknown> {
  try {
    return await parseBody(bytes, media, type);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    const { rule, pointer, message } = error;
    throw new Problem('malformed-body', {
      detail: `the body ${pointer === '' ? '' : `at ${pointer} `}${message}`,
      errors: [{ in: 'body', pointer, rule, message }],
    });
  }
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
  return new Problem('malformed-body', { detail });
}

function unsupported(detail: string): Problem {
  return new Problem('unsupported-media-type', { detail });
}
