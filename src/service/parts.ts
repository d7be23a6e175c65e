import type { Identity } from '../identity/index.ts';
import type { Metrics } from './metrics.ts';
import type { AttachmentStore } from './store/attachment-store.ts';
import type { ItemStore } from './store/item-store.ts';
import type { OrderStore } from './store/order-store.ts';
import type { UsageStore } from './store/usage-store.ts';
import type { UsageRecorder } from './usage-recorder.ts';

/** What the handlers work with. */
export interface Parts {
  readonly identity: Identity;
  readonly items: ItemStore;
  readonly attachments: AttachmentStore;
  readonly orders: OrderStore;
  readonly usage: UsageStore;
  readonly recorder: UsageRecorder;
  readonly metrics: Metrics;
  readonly health: () => Promise<Health>;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
}

export interface Health {
  /** Whether requests are still taken. */
  readonly serving: boolean;
  readonly database: 'ok' | 'failed';
}
