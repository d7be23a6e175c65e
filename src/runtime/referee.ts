/** A second validator that is shown what was decided; it never changes the answer. */
export interface Referee {
  /** Called once at start; a rejection refuses the start. */
  readonly start: () => Promise<void>;
  /** Called after a request was decided. */
  readonly check: (hearing: Hearing) => void | Promise<void>;
}

export interface Hearing {
  readonly requestId: string;
  readonly operationId: string;
  readonly method: string;
  /** The template without the base path. */
  readonly route: string;
  /** The raw path below the base path. */
  readonly path: string;
  /** Raw, without `?`. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The declared media type or range that matched; `null` without a body. */
  readonly mediaType: string | null;
  /** As parsed, before defaults; `undefined` without a body or where it was not read. */
  readonly body: unknown;
  readonly verdict: Verdict;
  /** The reply that was sent, where a handler ran. */
  readonly reply: {
    readonly status: number;
    readonly type: string | null;
    readonly body: unknown;
    readonly headers: Readonly<Record<string, string>>;
  } | null;
}

/** Whether the request's form was accepted, and if not the code of the problem. */
export type Verdict =
  { readonly kind: 'accepted' } | { readonly kind: 'refused'; readonly code: string };
