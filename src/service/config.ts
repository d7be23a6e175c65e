import { resolve } from 'node:path';
import { ConfigError, type ConfigFinding } from './config/config-error.ts';
import { readEnvironment, readSettings, type Environment } from './config/read-settings.ts';
import { isDeployed, settingRules } from './config/rules.ts';
import type { ServiceKeySetting } from './config/service-key-list.ts';
import { settings, type Settings } from './config/settings.ts';

/** What the reference service runs with; times in seconds. */
export interface Config {
  readonly environment: 'development' | 'test' | 'staging' | 'production';
  readonly host: string;
  readonly port: number;
  /** Absolute. */
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly allowedHosts: readonly string[] | null;
  readonly cors: {
    readonly origins: readonly string[];
    readonly credentials: boolean;
    readonly maxAge: number;
  };
  readonly trustProxy: readonly string[];
  readonly requireHttps: boolean;
  readonly hstsMaxAge: number;
  readonly tokens: {
    /** `null`: made at the first start and kept in the data folder. */
    readonly secret: Uint8Array | null;
    readonly algorithm: 'HS256' | 'HS384' | 'HS512';
    readonly issuer: string;
    readonly audience: string;
  };
  readonly lifetimes: {
    readonly accessToken: number;
    readonly refreshToken: number;
    readonly sessionIdle: number;
    readonly sessionMax: number;
    readonly refreshGrace: number;
  };
  readonly passwords: {
    readonly minLength: number;
    readonly require: readonly ('upper' | 'lower' | 'digit' | 'symbol')[];
  };
  readonly serviceKeys: readonly ServiceKeySetting[];
  readonly administrator: { readonly username: string | null; readonly password: string | null };
  /** `null`: as the environment has it by default. */
  readonly responseValidation: 'enforce' | 'log' | 'off' | null;
  readonly logLevel: Settings['LOG_LEVEL'];
  /** What `${NAME}` of the contract stands for. */
  readonly contractEnvironment: Readonly<Record<string, string>>;
}

/**
 * The configuration that an environment describes, `.env` of the folder included where one is
 * given. Throws a `ConfigError` that lists every setting that is wrong.
 */
export async function readConfig(env: Environment, folder?: string): Promise<Config> {
  const { texts, findings } = await readSettings(
    folder === undefined ? env : await readEnvironment(env, folder),
  );
  const wrong = new Set(findings.map((finding) => finding.setting.replace(/_FILE$/, '')));
  const parsed = settings.safeParse(texts);
  const unreadable = parsed.error?.issues.map(toFinding) ?? [];
  for (const { setting } of unreadable) wrong.add(setting);
  const good = Object.entries(texts).filter(([name]) => !wrong.has(name));
  const values = settings.parse(Object.fromEntries(good));
  const contradictions = settingRules(values).filter(({ setting }) => !wrong.has(setting));
  const all = [...findings, ...unreadable, ...contradictions];
  if (all.length > 0) throw new ConfigError(all);
  return toConfig(values);
}

function toFinding(issue: {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}): ConfigFinding {
  return { setting: String(issue.path[0]), message: issue.message };
}

function toConfig(values: Settings): Config {
  const environment = values.NODE_ENV ?? 'development';
  const dataDir = resolve(values.DATA_DIR);
  return {
    environment,
    host: values.HOST,
    port: values.PORT,
    dataDir,
    databaseUrl: values.DATABASE_URL ?? `sqlite:${resolve(dataDir, 'gatewright.db')}`,
    allowedHosts: values.ALLOWED_HOSTS ?? null,
    cors: {
      origins: values.CORS_ORIGINS ?? [],
      credentials: values.CORS_CREDENTIALS,
      maxAge: values.CORS_MAX_AGE,
    },
    trustProxy: values.TRUST_PROXY ?? [],
    requireHttps: values.REQUIRE_HTTPS ?? isDeployed(environment),
    hstsMaxAge: values.HSTS_MAX_AGE,
    ...tokenConfig(values),
    serviceKeys: values.SERVICE_KEYS ?? [],
    administrator: {
      username: values.ADMIN_USERNAME ?? null,
      password: values.ADMIN_PASSWORD ?? null,
    },
    responseValidation: values.RESPONSE_VALIDATION ?? null,
    logLevel: values.LOG_LEVEL,
    contractEnvironment: contractEnvironment(values),
  };
}

function tokenConfig(values: Settings): Pick<Config, 'tokens' | 'lifetimes' | 'passwords'> {
  return {
    tokens: {
      secret: values.TOKEN_SECRET === undefined ? null : Buffer.from(values.TOKEN_SECRET),
      algorithm: values.TOKEN_ALGORITHM,
      issuer: issuerOf(values),
      audience: values.TOKEN_AUDIENCE,
    },
    lifetimes: {
      accessToken: values.ACCESS_TOKEN_TTL,
      refreshToken: values.REFRESH_TOKEN_TTL,
      sessionIdle: values.SESSION_IDLE,
      sessionMax: values.SESSION_MAX,
      refreshGrace: values.REFRESH_GRACE,
    },
    passwords: {
      minLength: values.PASSWORD_MIN_LENGTH,
      require: (['upper', 'lower', 'digit', 'symbol'] as const).filter((word) =>
        values.PASSWORD_REQUIRE?.includes(word),
      ),
    },
  };
}

function issuerOf({ TOKEN_ISSUER, PUBLIC_URL, HOST, PORT }: Settings): string {
  return TOKEN_ISSUER ?? PUBLIC_URL ?? `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`;
}

function contractEnvironment(values: Settings): Readonly<Record<string, string>> {
  const { DEFAULT_LIMIT, LOGIN_LIMIT, REGISTER_LIMIT, TOKEN_ALGORITHM, TOKEN_AUDIENCE } = values;
  const entries = Object.entries({
    TOKEN_ISSUER: issuerOf(values),
    TOKEN_AUDIENCE,
    TOKEN_ALGORITHM,
    DEFAULT_LIMIT,
    LOGIN_LIMIT,
    REGISTER_LIMIT,
  });
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
