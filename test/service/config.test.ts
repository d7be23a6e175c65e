import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/service/config.ts';
import { ConfigError } from '../../src/service/config/config-error.ts';
import { parseDuration } from '../../src/service/config/duration.ts';
import { settingNames } from '../../src/service/config/settings.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
const PRODUCTION = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://api.example.com',
  ALLOWED_HOSTS: 'api.example.com',
  TOKEN_SECRET: SECRET,
};

async function findings(env: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  try {
    await readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return Object.fromEntries(error.findings.map(({ setting, message }) => [setting, message]));
  }
  return {};
}

describe('the settings', () => {
  it('need nothing in development', async () => {
    const config = await readConfig({});
    expect(config).toMatchObject({ environment: 'development', host: '127.0.0.1', port: 3000 });
    expect(config.tokens.secret).toBeNull();
    expect(config.requireHttps).toBe(false);
  });

  it('accept a complete production', async () => {
    const config = await readConfig(PRODUCTION);
    expect(config).toMatchObject({
      environment: 'production',
      allowedHosts: ['api.example.com'],
      requireHttps: true,
      tokens: { issuer: 'https://api.example.com', audience: 'gatewright' },
    });
  });

  it.each(['production', 'staging'])('name all that %s lacks at once', async (NODE_ENV) => {
    const found = await findings({ NODE_ENV });
    expect(Object.keys(found).sort()).toEqual(['ALLOWED_HOSTS', 'PUBLIC_URL', 'TOKEN_SECRET']);
    expect(found['TOKEN_SECRET']).toContain('openssl rand');
    expect(found['TOKEN_SECRET']).toContain('TOKEN_SECRET_FILE');
  });

  it('do not take an unset NODE_ENV for development where others can reach the service', async () => {
    expect(await findings({ HOST: '0.0.0.0' })).toHaveProperty('NODE_ENV');
    expect(await findings({ HOST: '::1' })).toEqual({});
    expect(await findings({ HOST: '127.9.9.9' })).toEqual({});
    expect(await findings({ NODE_ENV: 'prod' })).toHaveProperty('NODE_ENV');
  });

  it('refuse secrets that can be guessed, and never quote them', async () => {
    for (const TOKEN_SECRET of ['hunter2hunter2hunter2', 'ab'.repeat(40)]) {
      const found = await findings({ ...PRODUCTION, TOKEN_SECRET });
      expect(Object.keys(found)).toEqual(['TOKEN_SECRET']);
      expect(found['TOKEN_SECRET']).not.toContain(TOKEN_SECRET);
    }
    const long = await findings({ ...PRODUCTION, TOKEN_ALGORITHM: 'HS512' });
    expect(long['TOKEN_SECRET']).toContain('64 bytes');
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', '3e3'],
    ['PORT', '-1'],
    ['ACCESS_TOKEN_TTL', '15'],
    ['ACCESS_TOKEN_TTL', '15 minutes'],
    ['REFRESH_GRACE', '11s'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'null'],
    ['CORS_ORIGINS', 'https://app.example.com/'],
    ['CORS_CREDENTIALS', 'true'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '1'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['ALLOWED_HOSTS', 'https://api.example.com'],
    ['ALLOWED_HOSTS', '*'],
    ['PUBLIC_URL', 'api.example.com'],
    ['PUBLIC_URL', 'https://user:secret@api.example.com'],
    ['DATABASE_URL', 'mysql://x'],
    ['SERVICE_KEYS', 'prometheus:abc:operator'],
    ['REDIS_URL', 'redis://127.0.0.1'],
    ['SMTP_URL', 'smtp://127.0.0.1'],
    ['CONFIRM_EMAIL', 'true'],
    ['REQUIRE_HTTPS', 'yes'],
    ['PASSWORD_MIN_LENGTH', '4'],
    ['PASSWORD_REQUIRE', 'emoji'],
    ['LOGIN_LIMIT', '0'],
  ])('refuse %s=%s', async (setting, value) => {
    expect(Object.keys(await findings({ [setting]: value }))).toEqual([setting]);
  });

  it('refuse a plain-HTTP address in production, unless plain HTTP is allowed', async () => {
    const plain = { ...PRODUCTION, PUBLIC_URL: 'http://127.0.0.1:3000' };
    expect(Object.keys(await findings(plain))).toEqual(['PUBLIC_URL']);
    expect(await findings({ ...plain, REQUIRE_HTTPS: 'false' })).toEqual({});
  });

  it('are read from files', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'secret');
    await writeFile(file, `${SECRET}\n`);
    const { TOKEN_SECRET: _, ...rest } = PRODUCTION;
    const config = await readConfig({ ...rest, TOKEN_SECRET_FILE: file });
    expect(Buffer.from(config.tokens.secret ?? []).toString()).toBe(SECRET);
    expect(await findings({ ...PRODUCTION, TOKEN_SECRET_FILE: file })).toHaveProperty(
      'TOKEN_SECRET',
    );
    expect(await findings({ PORT_FILE: join(folder, 'nothing') })).toHaveProperty('PORT_FILE');
  });

  it('come from .env, under those of the environment; empty ones count as left out', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, '.env'), 'PORT=4000\nLOG_LEVEL=warn # quiet\nHOST=\n');
    const config = await readConfig({ PORT: '5000', NODE_ENV: '' }, folder);
    expect(config).toMatchObject({ port: 5000, logLevel: 'warn', host: '127.0.0.1' });
  });

  it('come from the environment in whichever of the two ways they are given there', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'secret');
    await writeFile(file, SECRET);
    await writeFile(join(folder, '.env'), 'TOKEN_SECRET=another-secret-of-more-than-32-bytes\n');
    const { TOKEN_SECRET: _, ...rest } = PRODUCTION;
    const config = await readConfig({ ...rest, TOKEN_SECRET_FILE: file }, folder);
    expect(Buffer.from(config.tokens.secret ?? []).toString()).toBe(SECRET);
  });

  it('give service keys only roles of the contract, and each name once', async () => {
    const hash = '0'.repeat(64);
    const unknown = await findings({ SERVICE_KEYS: `a:${hash}:root` });
    expect(unknown['SERVICE_KEYS']).toContain('root');
    const twice = await findings({ SERVICE_KEYS: `a:${hash}:operator,a:${hash}:operator` });
    expect(twice['SERVICE_KEYS']).toContain('twice');
  });

  it('understand times', () => {
    expect(['30s', '15m', '12h', '7d'].map(parseDuration)).toEqual([30, 900, 43_200, 604_800]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const seconds = parseDuration(text);
        return seconds === null || (Number.isInteger(seconds) && /^\d+[smhd]$/.test(text));
      }),
    );
  });

  it('never break on any text, and never let one through that they do not know', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...settingNames), fc.string({ maxLength: 40 })),
        async (env) => {
          try {
            await readConfig(env);
          } catch (error) {
            expect(error).toBeInstanceOf(ConfigError);
          }
        },
      ),
    );
  });
});
