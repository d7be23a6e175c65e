/** A text that cannot be decoded as the contract says; the message never quotes the text. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
  readonly rule: string;
  /** JSON Pointer below the parameter or body. */
  readonly pointer: string;

  constructor(rule: string, message: string, pointer = '') {
    super(message);
    this.rule = rule;
    this.pointer = pointer;
  }
}
