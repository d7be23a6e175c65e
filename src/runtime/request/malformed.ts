/**
 * A text that cannot be decoded as the contract says; the message never quotes the text. It has no
 * stack, as a refusal has none.
 */
export class Malformed extends Error {
  override readonly name = 'Malformed';
  readonly rule: string;
  /** JSON Pointer below the parameter or body. */
  readonly pointer: string;

  constructor(rule: string, message: string, pointer = '') {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = stackTraceLimit;
    this.rule = rule;
    this.pointer = pointer;
  }
}
