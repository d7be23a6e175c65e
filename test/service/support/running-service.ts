import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createService, type Service } from '../../../src/service/app.ts';
import { readConfig } from '../../../src/service/config.ts';
import { createLogger } from '../../../src/index.ts';
import type { Disagreement } from '../../../src/testing/index.ts';

export const PASSWORD = 'correct horse battery staple';
export const ADMIN_PASSWORD = 'a rather long admin passphrase';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Peek;
}
/** JSON that tests look into without a schema. */
export interface Peek {
  readonly [key: string]: Peek | undefined;
}

export interface Running {
  readonly service: Service;
  readonly url: string;
  readonly folder: string;
  readonly call: Call;
  /** Registers a person and gives a token, with all the scopes there are or with some. */
  readonly person: (username: string, scope?: string) => Promise<Person>;
  readonly token: (username: string, scope?: string, password?: string) => Promise<string>;
  readonly apiKey: (token: string, scopes: readonly string[]) => Promise<string>;
  /** Rejects where the referee would have refused what was accepted. */
  readonly stop: () => Promise<void>;
}
export type Call = (
  method: string,
  path: string,
  options?: {
    readonly token?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly json?: unknown;
    readonly form?: Readonly<Record<string, string>> | FormData;
  },
) => Promise<Answer>;
export interface Person {
  readonly id: string;
  readonly token: string;
  readonly refreshToken: string;
}

/** The reference service on a free port, with a data folder of its own. */
export async function runService(
  env: Readonly<Record<string, string>> = {},
  now?: () => number,
): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'gatewright-service-'));
  const config = await readConfig({
    NODE_ENV: 'test',
    DATA_DIR: folder,
    PORT: '0',
    LOG_LEVEL: 'silent',
    DEFAULT_LIMIT: '100000',
    LOGIN_LIMIT: '1000',
    REGISTER_LIMIT: '1000',
    ADMIN_USERNAME: 'root',
    ADMIN_PASSWORD,
    ...env,
  });
  const disagreements: Disagreement[] = [];
  const service = await createService(config, {
    onDisagreement(disagreement) {
      disagreements.push(disagreement);
    },
    logger: createLogger({ level: 'silent' }),
    ...(config.environment === 'test' ? { hashing: { memoryKiB: 1024, passes: 2 } } : {}),
    ...(now === undefined ? {} : { now }),
  });
  // A pause of this process must not make the server end a connection that `fetch` is about to use.
  service.server.http.keepAliveTimeout = 600_000;
  const { url } = await service.server.listen(0, '127.0.0.1');
  await service.ensureAdministrator();
  const call = caller(url);
  return {
    service,
    url,
    folder,
    call,
    ...callers(call),
    async stop() {
      await service.close();
      await rm(folder, { recursive: true, force: true });
      if (disagreements.length > 0) {
        throw new Error(`the referee disagrees: ${JSON.stringify(disagreements, null, 2)}`);
      }
    },
  };
}

function caller(url: string): Call {
  return async (method, path, { token, headers, json, form } = {}) => {
    const body = json === undefined ? formBody(form) : JSON.stringify(json);
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === null ? {} : { body }),
    });
    const text = await response.text();
    const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : text,
    };
  };
}

function formBody(form: Readonly<Record<string, string>> | FormData | undefined) {
  return form === undefined || form instanceof FormData
    ? (form ?? null)
    : new URLSearchParams(form);
}

function callers(call: Call): Pick<Running, 'person' | 'token' | 'apiKey'> {
  async function grant(username: string, scope = '', password = PASSWORD) {
    const form = { grant_type: 'password', username, password, scope };
    const { status, body } = await call('POST', '/auth/token', { form });
    if (status !== 200) throw new Error(`no token: ${status} ${JSON.stringify(body)}`);
    return body;
  }
  return {
    async person(username, scope) {
      const json = { username, email: `${username}@example.com`, password: PASSWORD };
      const registered = await call('POST', '/auth/register', { json });
      if (registered.status !== 202) throw new Error(`not registered: ${registered.status}`);
      const tokens = await grant(username, scope);
      const token = String(tokens.access_token);
      const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
      const claims: { readonly sub: string } = JSON.parse(payload);
      return { id: claims.sub, token, refreshToken: String(tokens.refresh_token) };
    },
    token: async (username, scope, password) =>
      String((await grant(username, scope, password)).access_token),
    async apiKey(token, scopes) {
      const json = { name: 'test', scopes };
      const { status, body } = await call('POST', '/api-keys', { token, json });
      if (status !== 201) throw new Error(`no key: ${status} ${JSON.stringify(body)}`);
      return String(body.key);
    },
  };
}
