import { Readable } from 'node:stream';

/** Lets go of a body that nobody will read: its file is closed, and its errors concern nobody. */
export function releaseBody(body: unknown): void {
  if (body instanceof Readable) body.on('error', ignore).destroy();
  else if (body instanceof ReadableStream) void body.cancel().catch(ignore);
}

function ignore(): void {}
