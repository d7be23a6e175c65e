import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { SECRET_BYTES } from './config/rules.ts';

const FILE = 'token-secret';

/**
 * The secret that tokens are signed with: the setting, or, in development and test, one that is
 * made at the first start and kept in the data folder, readable by its owner only.
 */
export async function tokenSecret(config: Config): Promise<Uint8Array> {
  if (config.tokens.secret !== null) return config.tokens.secret;
  const file = join(config.dataDir, FILE);
  const text = (await stored(file)) ?? (await create(file));
  const secret = Buffer.from(text.trim(), 'base64url');
  if (secret.length < SECRET_BYTES[config.tokens.algorithm]) {
    throw new Error(
      `${FILE} in the data folder is damaged; delete it, and everybody signs in anew`,
    );
  }
  return secret;
}

async function create(file: string): Promise<string> {
  const text = randomBytes(64).toString('base64url');
  try {
    await writeFile(file, `${text}\n`, { mode: 0o600, flag: 'wx' });
    return text;
  } catch (error) {
    const other = await stored(file);
    if (other === null) throw error;
    return other;
  }
}

async function stored(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
