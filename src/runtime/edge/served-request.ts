import type { IncomingMessage } from 'node:http';

/** A request as Node gives it, with what Express adds where it came through Express. */
export interface ServedRequest extends IncomingMessage {
  method: string;
  readonly app?: { get(setting: string): unknown };
  /** The target that was sent, whatever a host has made of `url`. */
  readonly originalUrl?: string;
  /** Where the router is mounted. */
  readonly baseUrl?: string;
  /** The client's address by the trust that the app has in proxies. */
  readonly ip?: string | undefined;
  /** `http` or `https` by the same trust. */
  readonly protocol?: string;
}
