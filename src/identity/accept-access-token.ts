import type { Verified } from '../runtime/types.ts';
import { createNoteUse } from './last-use.ts';
import { readGrants } from './owner-columns.ts';
import { cutScopes, parseScopes } from './scope-list.ts';
import type { SessionParts } from './session-parts.ts';
import { type LiveSessionRow, prepareLiveSession } from './session-rows.ts';
import type { Sessions } from './session.ts';

type Claims = Parameters<Sessions['accept']>[0];

interface Accepted {
  readonly session: LiveSessionRow;
  readonly verified: Verified;
}

/** Session, user and roles are read now; the token only says who and with which scopes. */
export function createAcceptance(parts: SessionParts): Sessions['accept'] {
  const find = prepareLiveSession(parts.db);
  const noteUse = createNoteUse(parts.db, 'sessions', 'ended_at');
  const verify = createVerification(parts);
  const idle = parts.lifetimes.sessionIdle * 1_000;

  const judge = (
    claims: Claims,
    rows: readonly LiveSessionRow[],
    now: number,
  ): Verified | null | Promise<Verified | null> => {
    const [session] = rows;
    if (session === undefined || !isOf(session, claims)) return null;
    const verified = verify(claims, session);
    const use = { lastUsedAt: Number(session.last_used_at), now, every: idle / 4 };
    const noted = noteUse(session.id, use);
    return noted === undefined ? verified : noted.then(() => verified);
  };
  return (claims) => {
    const { sid, jti, scope } = claims;
    if (typeof sid !== 'string' || typeof jti !== 'string' || typeof scope !== 'string') {
      return null;
    }
    const now = parts.now();
    const rows = find(sid, { now, idle });
    if (rows instanceof Promise) return rows.then((late) => judge(claims, late, now));
    return judge(claims, rows, now);
  };
}

function isOf(session: LiveSessionRow, { sub, client_id: clientId }: Claims): boolean {
  return session.user_id === sub && session.client_id === clientId;
}

/**
 * Who somebody is by the claims and the session. Claims that cannot change have the same answer,
 * frozen, for as long as the store says the same of the person.
 */
function createVerification({
  authority,
}: SessionParts): (claims: Claims, session: LiveSessionRow) => Verified {
  const accepted = new WeakMap<Claims, Accepted>();
  return (claims, session) => {
    const before = accepted.get(claims);
    if (before !== undefined && isSamePerson(before.session, session)) return before.verified;
    const { roles, permissions } = readGrants(session.grants);
    const { jti, sid, scope, client_id: clientId } = claims;
    const verified: Verified = Object.freeze({
      subject: session.user_id,
      scopes: Object.freeze(cutScopes(parseScopes(String(scope)), authority.scopes(roles))),
      roles: Object.freeze(authority.roles(roles)),
      permissions: Object.freeze(authority.permissions(roles, permissions)),
      credentialId: session.id,
      claims: Object.freeze({ jti, sid, client_id: clientId, username: session.username }),
    });
    if (Object.isFrozen(claims)) accepted.set(claims, { session, verified });
    return verified;
  };
}

function isSamePerson(before: LiveSessionRow, now: LiveSessionRow): boolean {
  return before.username === now.username && before.grants === now.grants;
}
