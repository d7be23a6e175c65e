import type { Handlers } from '../../generated/index.ts';
import { apiKeyHandlers } from './handlers/api-keys.ts';
import { attachmentHandlers } from './handlers/attachments.ts';
import { authHandlers } from './handlers/auth.ts';
import { greetingHandlers } from './handlers/greeting.ts';
import { healthHandlers } from './handlers/health.ts';
import { itemHandlers } from './handlers/items.ts';
import { meHandlers } from './handlers/me.ts';
import { metricsHandlers } from './handlers/metrics.ts';
import { partnerHandlers } from './handlers/partner.ts';
import { reportHandlers } from './handlers/reports.ts';
import { usageHandlers } from './handlers/usage.ts';
import { userHandlers } from './handlers/users.ts';
import type { Parts } from './parts.ts';

/** One function for each operation of the contract; a missing one does not compile. */
export function createHandlers(parts: Parts): Handlers {
  return {
    ...authHandlers(parts),
    ...meHandlers(parts),
    ...apiKeyHandlers(parts),
    ...userHandlers(parts),
    ...itemHandlers(parts),
    ...attachmentHandlers(parts),
    ...reportHandlers(parts),
    ...usageHandlers(parts),
    ...partnerHandlers(parts),
    ...greetingHandlers(parts),
    ...healthHandlers(parts),
    ...metricsHandlers(parts),
  };
}
