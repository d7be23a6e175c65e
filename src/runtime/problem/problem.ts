import {
  isProblemCode,
  problemType,
  registeredKind,
  type ProblemCode,
  type ProblemKind,
} from './registry.ts';

/** What a member of a problem's body may be. */
export type ProblemValue =
  | null
  | boolean
  | number
  | string
  | readonly ProblemValue[]
  | { readonly [name: string]: ProblemValue };

/** A field that broke a rule of the contract. */
export interface FieldError {
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'body';
  /** JSON Pointer (RFC 6901) within that place: `/email`. */
  readonly pointer: string;
  /** The keyword of the schema: `maxLength`. */
  readonly rule: string;
  /** What the field must be, in plain words; never its value. */
  readonly message: string;
}

export type ProblemHeaders = Readonly<Record<string, string | readonly string[]>>;

export interface ProblemOptions {
  /** What is wrong this time, for the client to read. Never put a value of the request in it. */
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  readonly headers?: ProblemHeaders;
  /** Further members of the body; they cannot replace the standard ones. */
  readonly extensions?: Readonly<Record<string, ProblemValue>>;
  /** The `error` of the `oauth2` error format, where the code does not say it. */
  readonly oauthError?: string;
  /** For the log only. */
  readonly cause?: unknown;
}

/** A problem type of a service's own. */
export interface CustomProblem extends ProblemOptions {
  /** 400 to 599. */
  readonly status: number;
  /** Stable and kebab-case; not one of the registry. */
  readonly code: string;
  readonly title: string;
  /** URI of the type; default `urn:gatewright:problem:<code>`. */
  readonly type?: string;
}

export const NO_ERRORS: readonly FieldError[] = Object.freeze([]);
export const NOTHING = Object.freeze({});

/**
 * An error that is meant for the client (RFC 9457). Whatever else is thrown is answered as
 * `internal-error`.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly type: string;
  readonly detail: string | undefined;
  readonly errors: readonly FieldError[];
  readonly headers: ProblemHeaders;
  readonly extensions: Readonly<Record<string, ProblemValue>>;
  readonly oauthError: string | undefined;

  /** @throws {TypeError} where the code is not registered */
  constructor(code: ProblemCode, options?: ProblemOptions);
  /** @throws {TypeError} where the code is registered */
  constructor(kind: ProblemKind, options?: ProblemOptions);
  constructor(code: ProblemCode | ProblemKind, options: ProblemOptions = {}) {
    const kind = typeof code === 'string' ? registeredKind(code) : ownKind(code);
    super(
      options.detail ?? kind.title,
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.code = kind.code;
    this.status = kind.status;
    this.title = kind.title;
    this.type = kind.type;
    this.detail = options.detail;
    this.errors = options.errors ?? NO_ERRORS;
    this.headers = options.headers ?? NOTHING;
    this.extensions = options.extensions ?? NOTHING;
    this.oauthError = options.oauthError;
  }

  /**
   * A problem of a type that is the service's own.
   *
   * @throws {TypeError} where the status is no error, the code is not kebab-case or is registered
   */
  static custom({ status, code, title, type, ...options }: CustomProblem): Problem {
    if (!Number.isInteger(status) || status < 400 || status > 599) {
      throw new TypeError('the status of a problem must be a whole number from 400 to 599');
    }
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(code)) {
      throw new TypeError('the code of a problem must be kebab-case');
    }
    return new Problem({ status, code, title, type: type ?? problemType(code) }, options);
  }
}

function ownKind(kind: ProblemKind): ProblemKind {
  const { code } = kind;
  if (!isProblemCode(code)) return kind;
  throw new TypeError(`the code "${code}" is registered; use new Problem('${code}')`);
}
