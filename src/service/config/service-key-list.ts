import { z } from 'zod';
import { splitList } from './field.ts';

/** A static key of an internal caller, as `SERVICE_KEYS` writes it. */
export interface ServiceKeySetting {
  readonly name: string;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly roles: readonly string[];
}

const ENTRY = /^([a-z][a-z\d-]{0,39}):([\da-f]{64}):([a-z][a-z\d-]*(?:\+[a-z][a-z\d-]*)*)$/;

/** `name:sha256:role+role`, separated by commas. */
export const serviceKeyList = z.string().transform((text, context) => {
  const keys: ServiceKeySetting[] = [];
  for (const entry of splitList(text)) {
    const [, name = '', sha256 = '', roles = ''] = ENTRY.exec(entry) ?? [];
    if (name === '') {
      const form =
        'name:hash:role+role, where hash is the SHA-256 of the key in lower-case hexadecimal';
      context.addIssue({
        code: 'custom',
        message: `must be a list, separated by commas, of ${form}`,
      });
      return z.NEVER;
    }
    keys.push({ name, sha256, roles: roles.split('+') });
  }
  return keys;
});
