import type { Handlers } from '../../../generated/index.ts';
import { Problem } from '../../index.ts';
import type { Parts } from '../parts.ts';
import { asProblem } from './identity-problem.ts';
import { writeInstant } from './instant.ts';

export function partnerHandlers({
  orders,
}: Pick<Parts, 'orders'>): Pick<Handlers, 'listPartnerOrders'> {
  return {
    async listPartnerOrders({ principal, query }) {
      const { oauth2, partnerKey } = principal;
      if (oauth2.subject !== partnerKey.subject) {
        const detail = 'the access token and the API key must be of the same account';
        throw new Problem('forbidden', { detail });
      }
      const page = await asProblem(orders.list(oauth2.subject, query));
      const items = page.items.map((order) => ({
        ...order,
        placedAt: writeInstant(order.placedAt),
      }));
      return {
        status: 200,
        body: { items, nextCursor: page.nextCursor },
        headers: { 'X-Total-Count': page.total },
      };
    },
  };
}
