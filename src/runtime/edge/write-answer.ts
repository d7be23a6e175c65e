import type { ServerResponse } from 'node:http';
import type { Answer } from '../answer.ts';
import type { AnswerHeaders } from './answer-headers.ts';
import { releaseBody } from './release-body.ts';
import { isStream, writeStream } from './write-stream.ts';

/** The first event may be long in coming, and the client waits for the head. */
const EVENTS = /^text\/event-stream *(?:;|$)/i;

/**
 * Writes an answer; to HEAD without its body. Ends early where the client goes away, and not before
 * `drained`.
 */
export function writeAnswer(
  res: ServerResponse,
  answer: Answer,
  headers: AnswerHeaders,
  method: string,
  drained: Promise<void> | null,
): Promise<void> | void {
  const { status, body } = answer;
  const length = lengthOf(status, body);
  if (length !== null) headers.set('Content-Length', String(length));
  if (isStream(body) && method !== 'HEAD') {
    const writeHead = (): void => headers.writeHead(res, status);
    return writeStream(res, body, writeHead, EVENTS.test(typeOf(answer)) ? 'hasty' : 'patient');
  }
  headers.writeHead(res, status);
  if (body === null) return endWith(res, null, drained);
  if (typeof body === 'string') {
    // Text of as many bytes as characters is ASCII: Node writes Latin-1 with fewer copies.
    const encoding = length === body.length ? 'latin1' : 'utf8';
    return endWith(res, method === 'HEAD' ? null : body, drained, encoding);
  }
  if (body instanceof Uint8Array) return endWith(res, method === 'HEAD' ? null : body, drained);
  res.end();
  return releaseBody(body);
}

function typeOf({ headers }: Answer): string {
  return String(headers['Content-Type'] ?? '');
}

/** In bytes; `null` where it is not known, or not said (RFC 9110 8.6). */
function lengthOf(status: number, body: Answer['body']): number | null {
  if (body === null) return status === 204 || status === 304 ? null : 0;
  if (typeof body === 'string' || body instanceof Uint8Array) return Buffer.byteLength(body);
  return body instanceof Blob ? body.size : null;
}

function endWith(
  res: ServerResponse,
  bytes: string | Uint8Array | null,
  drained: Promise<void> | null,
  encoding: 'latin1' | 'utf8' = 'utf8',
): Promise<void> | void {
  if (drained === null) {
    res.end(bytes ?? undefined, encoding);
    return undefined;
  }
  if (bytes === null) res.flushHeaders();
  else res.write(bytes, encoding);
  return drained.then(() => void res.end());
}
