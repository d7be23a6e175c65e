/** Rules on settings together: what a deployment must have and what contradicts itself. */
import { contract } from '../../../generated/index.ts';
import type { ConfigFinding } from './config-error.ts';
import { isLoopback } from './field.ts';
import type { Settings } from './settings.ts';

/** Whether the environment is one that others can reach. */
export function isDeployed(environment: string | undefined): boolean {
  return environment === 'production' || environment === 'staging';
}

/** Bytes that a secret needs at least: those of the algorithm's hash. */
export const SECRET_BYTES = { HS256: 32, HS384: 48, HS512: 64 } as const;

const NEW_SECRET = 'set it to the output of: openssl rand -hex 64';

/** What is wrong with settings that are each fine by themselves. */
export function settingRules(settings: Settings): readonly ConfigFinding[] {
  return [
    ...environmentRules(settings),
    ...(isDeployed(settings.NODE_ENV) ? deploymentRules(settings) : []),
    ...secretRules(settings),
    ...lifetimeRules(settings),
    ...serviceKeyRules(settings),
  ];
}

function environmentRules({ NODE_ENV, HOST, CORS_CREDENTIALS, CORS_ORIGINS }: Settings) {
  const findings: ConfigFinding[] = [];
  if (NODE_ENV === undefined && !isLoopback(HOST)) {
    const reason = 'HOST is reachable from other machines, so development cannot be assumed';
    findings.push({ setting: 'NODE_ENV', message: `is missing: ${reason}; set it to production` });
  }
  if (CORS_CREDENTIALS && (CORS_ORIGINS ?? []).length === 0) {
    const message = 'is true without any CORS_ORIGINS; name the origins or leave it out';
    findings.push({ setting: 'CORS_CREDENTIALS', message });
  }
  return findings;
}

function deploymentRules(settings: Settings): readonly ConfigFinding[] {
  const { PUBLIC_URL, ALLOWED_HOSTS, TOKEN_SECRET, REQUIRE_HTTPS, NODE_ENV } = settings;
  const findings: ConfigFinding[] = [];
  if (TOKEN_SECRET === undefined) {
    const reason =
      'tokens must be signed with a secret that nobody else knows and that outlives a restart';
    const message = `is missing in ${NODE_ENV}: ${reason}; ${NEW_SECRET}, or name a file in TOKEN_SECRET_FILE`;
    findings.push({ setting: 'TOKEN_SECRET', message });
  }
  if (PUBLIC_URL === undefined) {
    const reason = 'tokens name their issuer by it';
    const message = `is missing in ${NODE_ENV}: ${reason}; set it to the address clients use, like https://api.example.com`;
    findings.push({ setting: 'PUBLIC_URL', message });
  } else if (REQUIRE_HTTPS !== false && !PUBLIC_URL.startsWith('https:')) {
    const message =
      'must begin with https: because plain HTTP is refused; to try it without, set REQUIRE_HTTPS=false';
    findings.push({ setting: 'PUBLIC_URL', message });
  }
  if ((ALLOWED_HOSTS ?? []).length === 0) {
    const reason = 'requests for other hosts must be refused';
    const message = `is missing in ${NODE_ENV}: ${reason}; set it to the host of PUBLIC_URL, with the port if it has one`;
    findings.push({ setting: 'ALLOWED_HOSTS', message });
  }
  return findings;
}

function secretRules({ TOKEN_SECRET, TOKEN_ALGORITHM }: Settings): readonly ConfigFinding[] {
  if (TOKEN_SECRET === undefined) return [];
  const bytes = SECRET_BYTES[TOKEN_ALGORITHM];
  if (Buffer.byteLength(TOKEN_SECRET) < bytes) {
    const reason = `${TOKEN_ALGORITHM} needs ${bytes} bytes, a shorter secret can be guessed from one token`;
    return [{ setting: 'TOKEN_SECRET', message: `is too short: ${reason}; ${NEW_SECRET}` }];
  }
  if (new Set(TOKEN_SECRET).size < 10) {
    const reason = 'it repeats a few characters and can be guessed';
    return [{ setting: 'TOKEN_SECRET', message: `is too simple: ${reason}; ${NEW_SECRET}` }];
  }
  return [];
}

function lifetimeRules(settings: Settings): readonly ConfigFinding[] {
  const findings: ConfigFinding[] = [];
  if (settings.ACCESS_TOKEN_TTL > settings.SESSION_MAX) {
    findings.push({ setting: 'ACCESS_TOKEN_TTL', message: 'must not be longer than SESSION_MAX' });
  }
  if (settings.SESSION_IDLE > settings.SESSION_MAX) {
    findings.push({ setting: 'SESSION_IDLE', message: 'must not be longer than SESSION_MAX' });
  }
  return findings;
}

function serviceKeyRules({ SERVICE_KEYS = [] }: Settings): readonly ConfigFinding[] {
  const names = SERVICE_KEYS.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  const unknown = SERVICE_KEYS.flatMap(({ roles }) => roles).find(
    (role) => !Object.hasOwn(contract.roles, role),
  );
  const findings: ConfigFinding[] = [];
  if (twice !== undefined) {
    findings.push({ setting: 'SERVICE_KEYS', message: `names ${twice} twice; name each key once` });
  }
  if (unknown !== undefined) {
    const known = Object.keys(contract.roles).join(', ');
    const message = `gives the role ${unknown}, which the contract does not have; it has ${known}`;
    findings.push({ setting: 'SERVICE_KEYS', message });
  }
  return findings;
}
