import type { IncomingMessage } from 'node:http';
import type { Problem } from '../problem/problem.ts';
import { refusal } from '../problem/refusal.ts';

/** Raised where the client went away before its body was complete: there is nobody to answer. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';
}

/** Whether a message announces a body (RFC 9112 6.3). */
export function announcesBody(req: IncomingMessage): boolean {
  if (req.headers['transfer-encoding'] !== undefined) return true;
  const length = req.headers['content-length'];
  return length !== undefined && !/^0+$/.test(length);
}

/**
 * Refuses a body whose announced length is over `limit` bytes.
 *
 * @throws {Problem} `payload-too-large`
 */
export function checkLength(req: IncomingMessage, limit: number): void {
  if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
}

/**
 * Reads a body of at most `limit` bytes.
 *
 * @throws {Problem} `payload-too-large`
 * @throws {ClientGone} where the connection ends first
 */
export function readBody(req: IncomingMessage, limit: number): Promise<Buffer> {
  if (req.readableDidRead) {
    const repair = 'mount the router before every body parser';
    return Promise.reject(new Error(`the body was read before the router; ${repair}`));
  }
  if (req.destroyed) return Promise.reject(new ClientGone());
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      chunks = [];
      req.off('data', onData).off('end', onEnd).pause();
      reject(tooLarge(limit));
    };
    const onEnd = (): void => {
      resolve(joined(chunks, size));
      chunks = [];
    };
    // Every request is closed in the end: an error is made only for one that somebody waits for.
    const onGone = (): void => {
      if (!req.readableEnded) reject(new ClientGone());
    };
    req.on('data', onData).on('end', onEnd).on('error', onGone).on('close', onGone);
  });
}

/** Most bodies come in one chunk, which needs no copy. */
function joined(chunks: readonly Buffer[], size: number): Buffer {
  const [only] = chunks;
  return only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks, size);
}

function tooLarge(limit: number): Problem {
  return refusal('payload-too-large', {
    detail: `the body must have at most ${limit} bytes`,
  });
}
