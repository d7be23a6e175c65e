import type { Clock } from './clock.ts';
import { GrantError } from './grant-error.ts';
import { retryAfter, sendPatiently, type Patience } from './retry.ts';
import { isRecord } from './token-set.ts';

/** The endpoints of OAuth, and how to reach them. */
export interface TokenEndpoint {
  /** @throws {SessionError} where there is none to be trusted */
  readonly tokenUrl: () => URL;
  readonly revocationUrl: URL | undefined;
  readonly clientId: string | undefined;
  readonly transport: (request: Request) => Promise<Response>;
  readonly patience: Patience;
  readonly clock: Clock;
}

const TIMEOUT_MS = 30_000;

/**
 * Asks for a token.
 *
 * @returns the answer, not looked into yet
 * @throws {GrantError} where it is refused
 */
export async function requestToken(
  endpoint: TokenEndpoint,
  parameters: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<unknown> {
  const { patience, clock, transport } = endpoint;
  const request = formRequest(endpoint, endpoint.tokenUrl(), parameters, signal);
  const response = await sendPatiently(request, transport, { patience, clock });
  const answer = await readJson(response);
  if (response.ok) return answer;
  throw new GrantError(
    response.status,
    codeOf(answer) ?? 'unknown',
    retryAfter(response.headers, clock.now()),
  );
}

/** Gives a token back (RFC 7009); whether the service took it. */
export async function revokeToken(
  endpoint: TokenEndpoint,
  token: string,
  hint: 'access_token' | 'refresh_token',
): Promise<boolean> {
  if (endpoint.revocationUrl === undefined) return false;
  const parameters = { token, token_type_hint: hint };
  try {
    const request = formRequest(endpoint, endpoint.revocationUrl, parameters);
    const response = await endpoint.transport(request);
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

function formRequest(
  { clientId }: TokenEndpoint,
  url: URL,
  parameters: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Request {
  const body = new URLSearchParams(parameters);
  if (clientId !== undefined) body.set('client_id', clientId);
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  return new Request(url, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body,
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
  });
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

function codeOf(answer: unknown): string | undefined {
  if (!isRecord(answer)) return undefined;
  const code = answer['error'] ?? answer['code'];
  return typeof code === 'string' && /^[\w.:-]{1,64}$/.test(code) ? code : undefined;
}
