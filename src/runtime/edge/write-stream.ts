import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ClientGone } from '../request/read-body.ts';
import type { BinaryBody } from '../types.ts';
import { releaseBody } from './release-body.ts';

export type StreamBody = Exclude<BinaryBody, Uint8Array>;

/** Whether a body is made while it is sent. */
export function isStream(body: string | BinaryBody | null): body is StreamBody {
  return typeof body === 'object' && body !== null && !(body instanceof Uint8Array);
}

/**
 * Writes a stream. A patient head waits for the first byte, or for the end: what breaks before is
 * answered with an error. A hasty one leaves at once. Lets go of the body where the client goes away.
 *
 * @throws {ClientGone} where the client goes away before the end
 */
export async function writeStream(
  res: ServerResponse,
  body: StreamBody,
  writeHead: () => void,
  head: 'hasty' | 'patient',
): Promise<void> {
  const source = sourceOf(body);
  let isOver = false;
  const chunks = bytesOf(source, () => (isOver = true));
  const gone = Promise.withResolvers<never>();
  const leave = (): void => {
    releaseBody(source);
    if (!isOver) gone.reject(new ClientGone());
  };
  if (res.destroyed) leave();
  else res.once('close', leave);
  const write = head === 'hasty' ? writeHastily : writePatiently;
  try {
    await Promise.race([gone.promise, write(res, chunks, writeHead)]);
  } finally {
    releaseBody(source);
    chunks.return(undefined).catch(ignore);
  }
}

async function writeHastily(
  res: ServerResponse,
  chunks: Bytes,
  writeHead: () => void,
): Promise<void> {
  writeHead();
  res.flushHeaders();
  await pipeline(Readable.from(chunks), res);
}

async function writePatiently(
  res: ServerResponse,
  chunks: Bytes,
  writeHead: () => void,
): Promise<void> {
  const first = await firstOf(chunks);
  if (res.destroyed) return;
  writeHead();
  await pipeline(Readable.from(joined(first, chunks)), res);
}

/** Streams of the web cannot be ended by others while they are read. */
function sourceOf(body: StreamBody): AsyncIterable<unknown> {
  if (body instanceof Blob) return Readable.fromWeb(body.stream());
  return body instanceof ReadableStream ? Readable.fromWeb(body) : body;
}

type Bytes = AsyncGenerator<Uint8Array, void, undefined>;
type First = IteratorResult<Uint8Array, void>;

/** `over` is called at the end, and where the source breaks. */
async function* bytesOf(source: AsyncIterable<unknown>, over: () => void): Bytes {
  try {
    for await (const chunk of source) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      if (!(bytes instanceof Uint8Array)) throw new TypeError('a streamed body must yield bytes');
      if (bytes.length > 0) yield bytes;
    }
  } finally {
    over();
  }
}

async function firstOf(chunks: Bytes): Promise<First> {
  try {
    return await chunks.next();
  } catch (cause) {
    throw new Error('the streamed body broke before its first byte', { cause });
  }
}

async function* joined(first: First, rest: Bytes): Bytes {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}

function ignore(): void {}
