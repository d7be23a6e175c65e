/**
 * A text that cannot be decoded as the contract says; the message never quotes the text. What decodes
 * a text returns it in the place of the value, for a throw costs more than all the reading; what parses
 * a body throws it. It has no stack, so that one may stand for many.
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

  /** Several values where one may come. */
  static readonly repeated = new Malformed('repeated', 'must be given once');

  /** The same, seen from further up. */
  below(pointer: string): Malformed {
    return new Malformed(this.rule, this.message, pointer + this.pointer);
  }
}

/** What `parse` gives, or the `Malformed` that it throws. */
export function caught<T>(parse: () => T): T | Malformed {
  try {
    return parse();
  } catch (error) {
    if (error instanceof Malformed) return error;
    throw error;
  }
}

/** @throws {Malformed} where a value is one, seen from further up */
export function thrown<T>(value: T | Malformed, pointer = ''): T {
  if (value instanceof Malformed) throw pointer === '' ? value : value.below(pointer);
  return value;
}
