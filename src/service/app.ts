import { mkdir } from 'node:fs/promises';
import type { Knex } from 'knex';
import type { Logger } from 'pino';
import { contract } from '../../generated/index.ts';
import {
  IdentityError,
  identityMigrations,
  migrate,
  openDatabase,
  openIdentity,
  type AdministratorResult,
  type HashingOptions,
  type Identity,
} from '../identity/index.ts';
import {
  createApp,
  createLogger,
  createServer,
  type App,
  type Referee,
  type Server,
} from '../index.ts';
import type { Disagreement } from '../testing/index.ts';
import { startChores } from './chores.ts';
import { ConfigError } from './config/config-error.ts';
import { choresOf } from './chore-list.ts';
import type { Config } from './config.ts';
import { isDeployed } from './config/rules.ts';
import { createHandlers } from './handlers.ts';
import { CLIENT_ID } from './handlers/auth.ts';
import { withStoreFailures } from './handlers/store-failure.ts';
import { createMetrics } from './metrics.ts';
import type { Parts } from './parts.ts';
import { createAttachmentStore } from './store/attachment-store.ts';
import { createItemStore } from './store/item-store.ts';
import { createOrderStore } from './store/order-store.ts';
import { serviceMigrations } from './store/service-migrations.ts';
import { createUsageStore } from './store/usage-store.ts';
import { tokenSecret } from './token-secret.ts';
import { createUsageRecorder } from './usage-recorder.ts';
import { createVerifiers } from './verifiers.ts';

/** The reference service, put together and not listening yet. */
export interface Service {
  readonly app: App;
  readonly server: Server;
  readonly identity: Identity;
  /**
   * Makes the first administrator where there is none; called once the service listens, so that no
   * failed start swallows the password. Rejects with a `ConfigError` where the settings name a bad
   * one.
   */
  ensureAdministrator(): Promise<AdministratorResult>;
  /** Lets requests under way end, then writes down what is left and closes the database. */
  close(): Promise<void>;
}

/** What tests put in the place of the real thing. */
export interface Substitutes {
  readonly logger?: Logger;
  /** Milliseconds since 1970 UTC; default `Date.now`. */
  readonly now?: () => number;
  /** Weaker than the floor only in the environment `test`. */
  readonly hashing?: HashingOptions;
  /** Told where the referee disagrees; default the log. */
  readonly onDisagreement?: (disagreement: Disagreement) => void;
}

/**
 * Opens and migrates the database, and puts the service together. Rejects where a setting, a secret or a part of the contract is missing.
 */
export async function createService(
  config: Config,
  { logger, now = Date.now, hashing, onDisagreement }: Substitutes = {},
): Promise<Service> {
  const log = logger ?? createLogger({ level: config.logLevel });
  await makeDataFolder(config.dataDir);
  const secret = await tokenSecret(config);
  const db = await openDatabase(config.databaseUrl);
  try {
    await migrate(db, [...identityMigrations, ...serviceMigrations]);
    const identity = await openStore(config, { db, secret, now, hashing });
    return await compose({ config, db, identity, secret, log, now, onDisagreement });
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function makeDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    const message = `cannot be made${reason}; name a folder that this account may write to`;
    throw new ConfigError([{ setting: 'DATA_DIR', message }]);
  }
}

interface StoreParts {
  readonly db: Knex;
  readonly secret: Uint8Array;
  readonly now: () => number;
  readonly hashing: HashingOptions | undefined;
}

function openStore(config: Config, { db, secret, now, hashing }: StoreParts): Promise<Identity> {
  const { issuer, audience, algorithm } = config.tokens;
  return openIdentity({
    db,
    roles: contract.roles,
    signing: { algorithm, secret },
    issuer,
    audience,
    lifetimes: config.lifetimes,
    passwords: { ...config.passwords, ...(hashing === undefined ? {} : { hashing }) },
    clientId: CLIENT_ID,
    now,
    environment: config.environment,
  });
}

interface Ground {
  readonly config: Config;
  readonly db: Knex;
  readonly identity: Identity;
  readonly secret: Uint8Array;
  readonly log: Logger;
  readonly now: () => number;
  readonly onDisagreement: Substitutes['onDisagreement'];
}

async function compose(ground: Ground): Promise<Service> {
  const { config, db, identity, log } = ground;
  const state = { stopping: false };
  const parts = createParts(ground, state);
  const app = await createGuardedApp(ground, parts);
  const server = createServer(app);
  if (isDeployed(config.environment)) log.warn('mails stay in the outbox: nothing sends them yet');
  const chores = startChores(choresOf(config, parts, log), log);
  return {
    app,
    server,
    identity,
    ensureAdministrator: () => ensureAdministrator(ground),
    async close() {
      if (state.stopping) return;
      state.stopping = true;
      await server.close();
      await chores.stop();
      await app.shutdown();
      await parts.recorder.flush().catch((error: unknown) => {
        log.error({ err: error }, 'the last usage counts are lost');
      });
      await db.destroy();
    },
  };
}

async function ensureAdministrator({ config, identity }: Ground): Promise<AdministratorResult> {
  const { username, password } = config.administrator;
  try {
    return await identity.ensureAdministrator({
      username: username ?? undefined,
      password: password ?? undefined,
    });
  } catch (error) {
    if (!(error instanceof IdentityError)) throw error;
    const setting = error.field === 'password' ? 'ADMIN_PASSWORD' : 'ADMIN_USERNAME';
    throw new ConfigError([{ setting, message: `cannot be used: ${error.message}` }]);
  }
}

function createParts({ db, identity, now }: Ground, state: { readonly stopping: boolean }): Parts {
  const usage = createUsageStore(db);
  return {
    identity,
    items: createItemStore(db, now),
    attachments: createAttachmentStore(db, now),
    orders: createOrderStore(db),
    usage,
    recorder: createUsageRecorder(usage, now),
    metrics: createMetrics(now),
    health: async () => ({
      serving: !state.stopping,
      database: (await answers(db)) ? 'ok' : 'failed',
    }),
    now,
  };
}

async function createGuardedApp(ground: Ground, parts: Parts): Promise<App> {
  const { config, log } = ground;
  const referee = await refereeFor(ground);
  return createApp(contract, {
    handlers: withStoreFailures(createHandlers(parts)),
    verifiers: createVerifiers(ground),
    environment: config.environment,
    preload: isDeployed(config.environment) ? 'all' : 'none',
    env: config.contractEnvironment,
    requireHttps: config.requireHttps,
    hstsMaxAgeSeconds: config.hstsMaxAge,
    trustProxy: config.trustProxy,
    probes: ['getLiveness', 'getReadiness'],
    logger: log,
    observe(facts) {
      parts.recorder.record(facts);
      parts.metrics.record(facts);
    },
    ...(config.allowedHosts === null ? {} : { allowedHosts: config.allowedHosts }),
    ...(config.cors.origins.length === 0 ? {} : { cors: corsOf(config) }),
    ...(config.responseValidation === null
      ? {}
      : { responseValidation: config.responseValidation }),
    ...(referee === null ? {} : { referee }),
  });
}

function corsOf({ cors }: Config) {
  return { origins: cors.origins, credentials: cors.credentials, maxAgeSeconds: cors.maxAge };
}

/** In development and test a second validator watches; others do not need its package. */
async function refereeFor({ config, log, onDisagreement }: Ground): Promise<Referee | null> {
  if (isDeployed(config.environment)) return null;
  const { createReferee } = await import('../testing/index.ts');
  return createReferee({
    document: contract.document,
    onDisagreement:
      onDisagreement ??
      ((disagreement) => {
        log.warn({ disagreement }, 'the referee disagrees with the compiled validators');
      }),
  });
}

async function answers(db: Knex): Promise<boolean> {
  try {
    await db('gatewright_migrations').first('name').timeout(2_000);
    return true;
  } catch {
    return false;
  }
}
