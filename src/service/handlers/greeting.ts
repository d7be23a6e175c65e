import type { Handlers } from '../../../generated/index.ts';
import type { Parts } from '../parts.ts';

export function greetingHandlers({
  identity,
}: Pick<Parts, 'identity'>): Pick<Handlers, 'getGreeting'> {
  return {
    async getGreeting({ principal }) {
      const user = principal === null ? null : await identity.users.find(principal.subject);
      return { status: 200, body: { message: `Hello, ${user?.username ?? 'stranger'}.` } };
    },
  };
}
