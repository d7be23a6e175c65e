import { createHash } from 'node:crypto';
import type { Role } from '../generated/index.ts';

/** A key that is accepted; the key itself is not kept. */
export interface ApiKey {
  readonly name: string;
  /** SHA-256 of the key, hexadecimal. */
  readonly hash: string;
  readonly role: Role;
}

export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
