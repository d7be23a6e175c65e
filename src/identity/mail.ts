/** A mail waiting to be sent; written in the transaction of what it tells about. */
export interface Mail {
  readonly id: string;
  readonly kind: MailKind;
  readonly to: string;
  /** Values for the text; never a password or a token. */
  readonly data: Readonly<Record<string, string>>;
  /** Milliseconds since 1970 UTC. */
  readonly createdAt: number;
}

/** `registration-of-known-address`: somebody tried to register with an address that is in use. */
export type MailKind = 'registration-of-known-address';

export interface Outbox {
  /**
   * Hands each waiting mail to `send`, oldest first, 100 at most; what `send` rejects stays for
   * a later call, ten times at most. Gives the number sent. Mails older than 30 days are
   * deleted.
   */
  drain(send: (mail: Mail) => Promise<void>): Promise<number>;
}
