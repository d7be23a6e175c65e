import type { Knex } from 'knex';
import type { AccessTokens } from './access-token.ts';
import type { Authority } from './authority.ts';
import type { Lifetimes } from './identity-options.ts';
import type { PasswordCheck } from './password-check.ts';
import type { LiveRow } from './session-rows.ts';
import type { Grant } from './session.ts';

export interface SessionParts {
  readonly db: Knex;
  readonly authority: Authority;
  readonly passwords: PasswordCheck;
  readonly accessTokens: AccessTokens;
  readonly lifetimes: Required<Lifetimes>;
  readonly clientId: string;
  readonly now: () => number;
}

export function refused(error: 'invalid_grant' | 'invalid_scope'): Grant {
  return { granted: false, error };
}

/** Issues the access token of what was stored. */
export function grantOf(
  parts: SessionParts,
  stored: {
    readonly session: LiveRow;
    readonly scopes: readonly string[];
    readonly refreshToken: string;
  },
): Grant {
  const { session, scopes, refreshToken } = stored;
  const facts = {
    subject: session.user_id,
    clientId: session.client_id,
    sessionId: session.id,
    scopes,
  };
  const { token, expiresIn } = parts.accessTokens.issue(facts, Number(session.expires_at));
  return {
    granted: true,
    accessToken: token,
    expiresIn,
    refreshToken,
    scopes,
    userId: session.user_id,
    sessionId: session.id,
  };
}
