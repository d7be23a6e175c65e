import type { Handlers, Principal, UpdateUserRequest } from '../../../generated/index.ts';
import type { User } from '../../identity/index.ts';
import { Problem } from '../../index.ts';
import type { Parts } from '../parts.ts';
import { asProblem } from './identity-problem.ts';
import { writeUser } from './person.ts';

type UserHandlers = Pick<Handlers, 'listUsers' | 'getUser' | 'updateUser' | 'deleteUser'>;

export function userHandlers({ identity }: Pick<Parts, 'identity'>): UserHandlers {
  const { users } = identity;
  async function existing(id: string): Promise<User> {
    const user = await users.find(id);
    if (user === null) throw new Problem('not-found');
    return user;
  }
  return {
    async listUsers({ query }) {
      const { cursor, limit, q: search, role, status } = query;
      const disabled = status === undefined ? undefined : status === 'disabled';
      const page = users.list({ cursor, limit, search, role, disabled });
      const { items, nextCursor, total } = await asProblem(page, 'query');
      return {
        status: 200,
        body: { items: items.map(writeUser), nextCursor },
        headers: { 'X-Total-Count': total },
      };
    },
    async getUser({ params }) {
      return { status: 200, body: writeUser(await existing(params.userId)) };
    },
    async updateUser({ principal, params, body }) {
      const user = await existing(params.userId);
      requireMayChange(principal, user, body);
      const { status, ...rest } = body;
      const disabled = status === undefined ? undefined : status === 'disabled';
      const patch = { ...rest, disabled, expectedVersion: user.version };
      return { status: 200, body: writeUser(await asProblem(users.update(user.id, patch))) };
    },
    async deleteUser({ params }) {
      await asProblem(users.remove(params.userId));
      return { status: 204 };
    },
  };
}

/** What depends on who is changed and what: the rest is the contract's. */
function requireMayChange(
  principal: Principal<'oauth2'>,
  user: User,
  { roles, permissions }: UpdateUserRequest['body'],
): void {
  if (user.roles.includes('admin') && !principal.roles.includes('admin')) {
    throw new Problem('forbidden', { detail: 'only an administrator changes an administrator' });
  }
  const assigns = roles !== undefined || permissions !== undefined;
  if (assigns && !principal.permissions.includes('users:assign-roles')) {
    const detail = 'the permission "users:assign-roles" is needed to change roles or permissions';
    throw new Problem('insufficient-permission', { detail });
  }
}
