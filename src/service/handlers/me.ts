import type { Handlers, Principal } from '../../../generated/index.ts';
import type { components } from '../../../generated/schema.ts';
import type { Session, User } from '../../identity/index.ts';
import { Problem } from '../../index.ts';
import type { Parts } from '../parts.ts';
import { pageOf } from '../store/page-of.ts';
import { asProblem, ofCaller } from './identity-problem.ts';
import { writeInstant } from './instant.ts';
import { permissions, personRoles, writeProfile } from './person.ts';

type MeHandlers = Pick<Handlers, 'getMe' | 'updateMe' | 'listSessions'>;

export function meHandlers({ identity }: Pick<Parts, 'identity'>): MeHandlers {
  return {
    async getMe({ principal }) {
      const user = await identity.users.find(principal.subject);
      if (user === null) throw new Problem('invalid-credential');
      return { status: 200, body: writeMe(user, principal) };
    },
    async updateMe({ principal, body }) {
      const { fullName, bio } = body;
      const user = await ofCaller(identity.users.update(principal.subject, { fullName, bio }));
      return { status: 200, body: writeMe(user, principal) };
    },
    async listSessions({ principal, query }) {
      const sessions = await identity.sessions.list(principal.subject);
      const read = async () => pageOf('sessions', sessions, query);
      const { items, nextCursor, total } = await asProblem(read());
      return {
        status: 200,
        body: { items: items.map((each) => writeSession(each, principal)), nextCursor },
        headers: { 'X-Total-Count': total },
      };
    },
  };
}

function writeMe(user: User, principal: Principal<'oauth2'>): components['schemas']['Me'] {
  return {
    ...writeProfile(user),
    roles: personRoles(principal.roles),
    permissions: permissions(principal.permissions),
    scopes: [...principal.scopes],
  };
}

function writeSession(
  session: Session,
  principal: Principal<'oauth2'>,
): components['schemas']['Session'] {
  return {
    id: session.id,
    current: session.id === principal.credentialId,
    clientId: session.clientId,
    userAgent: session.userAgent,
    address: session.address,
    createdAt: writeInstant(session.createdAt),
    lastUsedAt: writeInstant(session.lastUsedAt),
    expiresAt: writeInstant(session.expiresAt),
  };
}
