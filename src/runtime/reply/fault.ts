/** Where a reply breaks the contract; for the log, free of values. */
export interface ReplyFault {
  readonly where: 'status' | 'type' | 'body' | 'headers';
  readonly message: string;
}

export const NO_FAULTS: readonly ReplyFault[] = Object.freeze([]);

/** A reply that cannot be sent in any mode: it has no sense, or nothing says what of it may leave. */
export class UnsendableReply extends Error {
  override readonly name = 'UnsendableReply';
}
