import { contract, type Role } from '../generated/index.ts';
import type { ApiKey } from './api-key.ts';

const ENVIRONMENTS = ['development', 'test', 'staging', 'production'] as const;
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly environment: (typeof ENVIRONMENTS)[number];
  readonly allowedHosts: readonly string[];
  readonly trustProxy: readonly string[];
  readonly keys: readonly ApiKey[];
  readonly logLevel: (typeof LEVELS)[number];
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Throws an error that names the setting and says how to mend it. `.env.example` lists them all. */
export function readSettings(env: Variables): Settings {
  const host = given(env, 'HOST') ?? '127.0.0.1';
  const environment = readEnvironment(env, host);
  const isDeployed = environment === 'staging' || environment === 'production';
  const require = (name: string): string[] => {
    const values = list(env, name);
    if (isDeployed && values.length === 0) throw new Error(`${name} is required in ${environment}`);
    return values;
  };
  return {
    host,
    port: readPort(given(env, 'PORT') ?? '3000'),
    environment,
    allowedHosts: require('ALLOWED_HOSTS'),
    trustProxy: list(env, 'TRUST_PROXY'),
    keys: require('API_KEYS').map(readKey),
    logLevel: oneOf('LOG_LEVEL', given(env, 'LOG_LEVEL') ?? 'info', LEVELS),
  };
}

/** Nobody serves strangers in development by accident. */
function readEnvironment(env: Variables, host: string): Settings['environment'] {
  const named = given(env, 'NODE_ENV');
  if (named !== undefined) return oneOf('NODE_ENV', named, ENVIRONMENTS);
  if (LOOPBACK.has(host)) return 'development';
  throw new Error(`NODE_ENV is required where HOST is no loopback address; it is ${host}`);
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity;
  if (port > 65_535) throw new Error('PORT must be a number from 0 to 65535');
  return port;
}

function readKey(text: string): ApiKey {
  const [name = '', hash = '', role = '', ...rest] = text.split(':');
  if (name === '' || !/^[0-9a-f]{64}$/.test(hash) || rest.length > 0) {
    throw new Error('API_KEYS must be name:hash:role, the hash 64 lower-case hexadecimal digits');
  }
  if (!isRole(role)) throw new Error(`API_KEYS: the contract has no role for the key ${name}`);
  return { name, hash, role };
}

function isRole(text: string): text is Role {
  return Object.hasOwn(contract.roles, text);
}

function oneOf<Value extends string>(name: string, text: string, allowed: readonly Value[]): Value {
  const found = allowed.find((each) => each === text);
  if (found === undefined) throw new Error(`${name} must be one of ${allowed.join(', ')}`);
  return found;
}

function list(env: Variables, name: string): string[] {
  const parts = (given(env, name) ?? '').split(',').map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

function given(env: Variables, name: string): string | undefined {
  const text = env[name]?.trim();
  return text === '' ? undefined : text;
}
