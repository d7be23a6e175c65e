import { randomUUID } from 'node:crypto';

const ACCEPTED = /^[A-Za-z0-9._-]{1,64}$/;

/** The client's one `X-Request-Id` where it is a harmless token, else a new UUID. */
export function requestIdOf(sent: string | null | undefined): string {
  return typeof sent === 'string' && ACCEPTED.test(sent) ? sent : randomUUID();
}
