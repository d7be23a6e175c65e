import { z } from 'zod';
import {
  duration,
  isAddressRange,
  isHostPattern,
  isOrigin,
  isWebAddress,
  list,
  oneOf,
  whole,
  yesOrNo,
} from './field.ts';
import { serviceKeyList } from './service-key-list.ts';

const DAY = 86_400;

const webAddress = z
  .string()
  .refine(
    isWebAddress,
    'must be an address like https://api.example.com, without a slash at the end',
  );

/**
 * Every setting of the reference service by its name in the environment. An empty one counts as
 * left out; each may be given as `NAME_FILE`, the name of a file that holds it.
 */
export const settings = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:-]{1,253}$/, 'must be a host name or an IP address')
    .default('127.0.0.1'),
  PORT: whole(0, 65_535).prefault('3000'),
  NODE_ENV: oneOf(['development', 'test', 'staging', 'production']).optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^(?:sqlite:.+|postgres(?:ql)?:\/\/.+)$/s, 'must be sqlite:<file> or postgres://…')
    .optional(),
  REDIS_URL: unsupported('several processes cannot share their limits yet').optional(),
  PUBLIC_URL: webAddress.optional(),
  ALLOWED_HOSTS: list(
    'hosts like api.example.com or api.example.com:8443',
    isHostPattern,
  ).optional(),
  CORS_ORIGINS: list(
    'exact origins like https://app.example.com ("*" and "null" would let every page in)',
    isOrigin,
  ).optional(),
  CORS_CREDENTIALS: yesOrNo().prefault('false'),
  CORS_MAX_AGE: duration(0, DAY).prefault('10m'),
  TRUST_PROXY: list(
    'addresses or ranges of proxies like 10.0.0.0/8 ("true" would let any client forge its address)',
    isAddressRange,
  ).optional(),
  REQUIRE_HTTPS: yesOrNo().optional(),
  HSTS_MAX_AGE: duration(0, 730 * DAY).prefault('365d'),
  TOKEN_SECRET: z.string().optional(),
  TOKEN_ALGORITHM: oneOf(['HS256', 'HS384', 'HS512']).default('HS256'),
  TOKEN_ISSUER: z.string().max(200, 'must have at most 200 characters').optional(),
  TOKEN_AUDIENCE: z.string().max(200, 'must have at most 200 characters').default('gatewright'),
  ACCESS_TOKEN_TTL: duration(30, DAY).prefault('15m'),
  REFRESH_TOKEN_TTL: duration(60, 365 * DAY).prefault('7d'),
  SESSION_IDLE: duration(60, 365 * DAY).prefault('7d'),
  SESSION_MAX: duration(60, 365 * DAY).prefault('30d'),
  REFRESH_GRACE: duration(0, 10).prefault('0s'),
  PASSWORD_MIN_LENGTH: whole(8, 64).prefault('12'),
  PASSWORD_REQUIRE: list('upper, lower, digit or symbol', isCharacterClass).optional(),
  CONFIRM_EMAIL: z
    .enum(['false'], 'cannot be true yet: addresses are not confirmed; leave it out')
    .default('false'),
  SERVICE_KEYS: serviceKeyList.optional(),
  ADMIN_USERNAME: z
    .string()
    .regex(
      /^[A-Za-z][\w.-]{2,31}$/,
      'must have 3 to 32 letters, digits, dots, dashes or underscores',
    )
    .optional(),
  ADMIN_PASSWORD: z.string().max(128, 'must have at most 128 characters').optional(),
  RESPONSE_VALIDATION: oneOf(['enforce', 'log', 'off']).optional(),
  LOG_LEVEL: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  SMTP_URL: unsupported('mails are not sent yet').optional(),
  DEFAULT_LIMIT: whole(1, 1_000_000).optional(),
  LOGIN_LIMIT: whole(1, 1_000_000).optional(),
  REGISTER_LIMIT: whole(1, 1_000_000).optional(),
});

export type Settings = z.output<typeof settings>;
export type SettingName = keyof Settings;

/** The names of all settings, in the order of the schema. */
export const settingNames = Object.keys(settings.shape) as readonly SettingName[];

/** A setting that is reserved: to accept it and do nothing would be worse than to refuse it. */
function unsupported(reason: string) {
  return z.string().refine(() => false, `cannot be used: ${reason}; leave it out`);
}

function isCharacterClass(word: string): boolean {
  return ['upper', 'lower', 'digit', 'symbol'].includes(word);
}
