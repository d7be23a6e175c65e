import { contract, type Handlers, type IssueTokenRequest } from '../../../generated/index.ts';
import type { Grant, Sessions } from '../../identity/index.ts';
import { Problem } from '../../index.ts';
import type { Parts } from '../parts.ts';
import { asProblem } from './identity-problem.ts';

type AuthHandlers = Pick<Handlers, 'register' | 'issueToken' | 'login' | 'revokeToken' | 'logout'>;

/** The one public client of the service itself. */
export const CLIENT_ID = 'first-party';

const MOST_USER_AGENT = 255;

export function authHandlers({ identity }: Pick<Parts, 'identity'>): AuthHandlers {
  const { sessions, users } = identity;
  return {
    async register({ body }) {
      await asProblem(users.register(body));
      return { status: 202, body: { status: 'accepted' } };
    },
    async issueToken(request) {
      const grant = await asProblem(requestGrant(sessions, request));
      if (!grant.granted) throw new Problem(grant.error);
      return tokenReply(grant);
    },
    async login({ body, headers, context }) {
      const { email: login, password, scopes } = body;
      const client = clientFacts(headers['User-Agent'], context.address);
      const grant = await asProblem(sessions.signIn({ login, password, scopes, ...client }));
      if (!grant.granted) throw refusedLogin(grant.error);
      return tokenReply(grant);
    },
    async revokeToken({ body }) {
      requireKnownClient(body.client_id);
      await sessions.revoke(body.token);
      return { status: 200 };
    },
    async logout({ principal }) {
      if (principal.credentialId !== null) {
        await sessions.end(principal.credentialId, principal.subject);
      }
      return { status: 204 };
    },
  };
}

/** RFC 6749 sections 4.3.2 and 6; a parameter without a value counts as left out (3.2). */
async function requestGrant(
  sessions: Sessions,
  { body, headers, context }: IssueTokenRequest,
): Promise<Grant> {
  requireKnownClient(body.client_id);
  const scopes = (body.scope ?? '').split(' ').filter((scope) => scope !== '');
  switch (body.grant_type) {
    case 'password': {
      const login = required(body.username, 'username');
      const password = required(body.password, 'password');
      const client = clientFacts(headers['User-Agent'], context.address);
      return sessions.signIn({ login, password, scopes, ...client });
    }
    case 'refresh_token': {
      const refreshToken = required(body.refresh_token, 'refresh_token');
      return sessions.refresh({ refreshToken, scopes });
    }
    case '':
      throw missing('grant_type');
    default:
      throw new Problem('unsupported_grant_type');
  }
}

function clientFacts(userAgent: string | undefined, address: string) {
  return { userAgent: userAgent?.slice(0, MOST_USER_AGENT), address };
}

function required(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw missing(name);
  return value;
}

function missing(name: string): Problem {
  return new Problem('invalid_request', { detail: `the parameter ${name} is missing` });
}

function requireKnownClient(clientId: string | undefined): void {
  if (clientId !== undefined && clientId !== '' && clientId !== CLIENT_ID) {
    throw new Problem('invalid_client');
  }
}

function refusedLogin(error: 'invalid_grant' | 'invalid_scope'): Problem {
  if (error === 'invalid_scope') {
    const message = 'must name a scope that the account may have';
    const errors = [{ in: 'body', pointer: '/scopes', rule: 'service', message }] as const;
    return new Problem('validation-failed', { errors });
  }
  return new Problem('invalid-credential', {
    detail: 'the e-mail address or the password is wrong',
    headers: { 'WWW-Authenticate': `Bearer realm="${contract.title}"` },
  });
}

function tokenReply(grant: Grant & { readonly granted: true }) {
  return {
    status: 200,
    body: {
      access_token: grant.accessToken,
      token_type: 'Bearer',
      expires_in: grant.expiresIn,
      refresh_token: grant.refreshToken,
      scope: grant.scopes.join(' '),
    },
    headers: { 'Cache-Control': 'no-store' },
  } as const;
}
