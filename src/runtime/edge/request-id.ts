import { randomUUID } from 'node:crypto';

const ACCEPTED = /^[A-Za-z0-9._-]{1,64}$/;

/** The client's `X-Request-Id` where it is one harmless token, else a new UUID. */
export function requestIdOf(sent: readonly string[] | undefined): string {
  const [id] = sent ?? [];
  return sent?.length === 1 && id !== undefined && ACCEPTED.test(id) ? id : randomUUID();
}
