/** What a service states when it starts: the options of `createApp` and `createRouter`. */
import type { Store } from 'express-rate-limit';
import type { Logger } from 'pino';
import type { Problem } from './problem/problem.ts';
import type { Referee } from './referee.ts';

/** `staging` behaves as `production`. */
export type Environment = 'development' | 'test' | 'staging' | 'production';

/** What both `createApp` and `createRouter` take. */
export interface ContractOptions<H, V> {
  /** One function for each operation of the contract. */
  readonly handlers: H;
  /** One function for each security scheme of the contract. */
  readonly verifiers: V;
  /** Decides whether internal operations and the docs show; required, no default. */
  readonly environment: Environment;
  /** Where `${NAME}` of the contract is looked up; default `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Without it no answer carries a CORS field. */
  readonly cors?: CorsOptions;
  readonly rateLimit?: RateLimitOptions;
  /**
   * What a reply that breaks the contract becomes: `enforce` a 500, `log` the reply and a warning,
   * `off` the reply alone. Undocumented fields of closed schemas are dropped in every mode.
   * Default: `enforce` in development and test, else `log`.
   */
  readonly responseValidation?: ResponseValidation;
  /** Default: `createLogger()`. */
  readonly logger?: Logger;
  /** Renders errors in a shape that the contract already declares; default RFC 9457. */
  readonly renderProblem?: RenderProblem;
  /** A second opinion on accepted and refused requests, for development and tests. */
  readonly referee?: Referee;
  /** Told of every finished request; must not throw. */
  readonly observe?: (facts: RequestFacts) => void;
  /**
   * Whether each operation's validators load on its first use (`none`, the default) or all at start:
   * the first requests are faster then, the start of a large contract slower.
   */
  readonly preload?: 'all' | 'none';
}

/** The options of `createApp`. */
export interface AppOptions<H, V> extends ContractOptions<H, V> {
  /**
   * The values of `Host` that are answered: `example.com`, `example.com:8443`, `*.example.com`.
   * Required in staging and production; default in development and test: loopback names with any port.
   */
  readonly allowedHosts?: readonly string[];
  /** Whether plain HTTP is refused; default in staging and production. */
  readonly requireHttps?: boolean;
  /** Seconds of `Strict-Transport-Security`, sent over HTTPS only; default 31536000, 0 turns it off. */
  readonly hstsMaxAgeSeconds?: number;
  /** Addresses or CIDR ranges of the proxies whose `X-Forwarded-*` count; default none. */
  readonly trustProxy?: readonly string[];
  /** Ids of operations that answer under any host and over plain HTTP: health probes. */
  readonly probes?: readonly string[];
}

/** The options of `createRouter`. */
export interface RouterOptions<H, V> extends ContractOptions<H, V> {
  /** Where the router is mounted; default the path of the contract's first server. */
  readonly basePath?: string;
  /** What happens to a path the contract does not have: a 404 or the host's next handler; default `deny`. */
  readonly unmatched?: 'deny' | 'next';
}

export interface CorsOptions {
  /** Exact origins: `https://app.example.com`. `*` and `null` are refused. */
  readonly origins: readonly string[];
  /** Whether browsers may send cookies and HTTP authentication; default `false`. */
  readonly credentials?: boolean;
  /** How long a preflight may be cached; default 600. */
  readonly maxAgeSeconds?: number;
}

export interface RateLimitOptions {
  /** Makes the store of one policy; default express-rate-limit's memory store. */
  readonly store?: (limit: { readonly name: string; readonly windowSeconds: number }) => Store;
}

export type ResponseValidation = 'enforce' | 'log' | 'off';

export type RenderProblem = (
  problem: Problem,
  context: { readonly requestId: string; readonly operationId: string | null },
) => RenderedProblem;

export interface RenderedProblem {
  readonly status: number;
  /** The media type: `application/json`. */
  readonly type: string;
  /** Written as JSON unless it is a string. */
  readonly body: unknown;
}

/** What is known of a request once it is answered; free of secrets. */
export interface RequestFacts {
  readonly requestId: string;
  readonly method: string;
  /** The template that matched, `null` for an unknown path. */
  readonly route: string | null;
  readonly operationId: string | null;
  readonly status: number;
  readonly milliseconds: number;
  /** The code of the problem it was answered with. */
  readonly code: string | null;
  /** The credential that was admitted, by its id. */
  readonly credentialIds: readonly string[];
}
