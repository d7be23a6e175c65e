import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Answer } from '../answer.ts';
import type { BinaryBody } from '../types.ts';

/**
 * Writes an answer; to HEAD without its body. Ends early where the client goes away, and not before
 * `drained`.
 */
export async function writeAnswer(
  res: ServerResponse,
  answer: Answer,
  method: string,
  drained: Promise<void> | null,
): Promise<void> {
  res.statusCode = answer.status;
  for (const [name, value] of Object.entries(answer.headers)) setHeader(res, name, value);
  const { body } = answer;
  if (body === null) return endEmpty(res, drained);
  if (typeof body === 'string' || body instanceof Uint8Array) {
    return endWith(res, method === 'HEAD' ? null : body, drained, Buffer.byteLength(body));
  }
  if (body instanceof Blob) res.setHeader('Content-Length', body.size);
  if (method === 'HEAD') return endHead(res, body);
  return pipeline(Readable.from(chunksOf(body)), res);
}

function setHeader(res: ServerResponse, name: string, value: string | readonly string[]): void {
  if (name.toLowerCase() === 'vary' && typeof value === 'string') res.appendHeader(name, value);
  else res.setHeader(name, value);
}

function endEmpty(res: ServerResponse, drained: Promise<void> | null): Promise<void> | void {
  const silent = res.statusCode === 204 || res.statusCode === 304;
  return endWith(res, null, drained, silent ? null : 0);
}

function endWith(
  res: ServerResponse,
  bytes: string | Uint8Array | null,
  drained: Promise<void> | null,
  length: number | null,
): Promise<void> | void {
  if (length !== null) res.setHeader('Content-Length', length);
  if (drained === null) {
    res.end(bytes ?? undefined);
    return undefined;
  }
  if (bytes === null) res.flushHeaders();
  else res.write(bytes);
  return drained.then(() => void res.end());
}

/** A stream that nobody will read is let go of. */
async function endHead(res: ServerResponse, body: BinaryBody): Promise<void> {
  res.end();
  if (body instanceof ReadableStream) await body.cancel();
  else if (body instanceof Readable) body.destroy();
}

async function* chunksOf(body: BinaryBody): AsyncGenerator<Uint8Array> {
  const source = body instanceof Blob ? body.stream() : body;
  for await (const chunk of source as AsyncIterable<unknown>) {
    if (typeof chunk === 'string') yield Buffer.from(chunk);
    else if (chunk instanceof Uint8Array) yield chunk;
    else throw new TypeError('a streamed body must yield bytes');
  }
}
