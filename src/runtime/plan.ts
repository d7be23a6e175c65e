/** A contract and its options, checked and compiled: all that stages read and nothing they write. */
import type { Logger } from 'pino';
import type { OperationChecks } from './compile-checks.ts';
import type { OperationSpec, RouteSpec, SchemeSpec } from './contract.ts';
import type { CorsHandler } from './edge/cors.ts';
import type { HostCheck } from './edge/hosts.ts';
import type { DocsPage } from './edge/docs.ts';
import type { FixedFields } from './edge/fixed-fields.ts';
import type { CompiledGuard } from './guard/compile.ts';
import type { Matcher } from './matcher.ts';
import type { RenderProblem, RequestFacts, ResponseValidation } from './options.ts';
import type { Limiter } from './rate-limit/limiter.ts';
import type { ResolvedLimit } from './rate-limit/resolve.ts';
import type { Referee } from './referee.ts';
import type { BodyPlan } from './request/compile-body.ts';
import type { ParameterDecoder } from './request/compile-parameters.ts';
import type { Handler, Verifier } from './types.ts';

export interface Plan {
  /** What `unmatched` and the base path mean; `null` in an app of its own. */
  readonly mount: Mount | null;
  /** The edge of an app; `null` in a router, whose host has one. */
  readonly edge: Edge | null;
  readonly basePath: string;
  readonly schemes: Readonly<Record<string, SchemeSpec>>;
  readonly match: Matcher<RoutePlan>;
  /** What unknown paths and foreign methods count against. */
  readonly limits: readonly ResolvedLimit[];
  readonly limiter: Limiter;
  readonly verifiers: ReadonlyMap<string, Verifier>;
  readonly cors: CorsPlan | null;
  readonly responseValidation: ResponseValidation;
  readonly log: Logger;
  readonly renderProblem: RenderProblem | null;
  readonly referee: Referee | null;
  readonly observe: ((facts: RequestFacts) => void) | null;
}

export interface Mount {
  readonly unmatched: 'deny' | 'next';
}

export interface Edge {
  readonly checkHost: HostCheck;
  readonly requireHttps: boolean;
  /** Header fields of every answer. */
  readonly headers: FixedFields;
  /** The same and what is said over HTTPS only. */
  readonly secureHeaders: FixedFields;
  /** Ids of the operations that are exempt from hosts and HTTPS. */
  readonly probes: ReadonlySet<string>;
}

export interface CorsPlan {
  readonly origins: ReadonlySet<string>;
  /** For what is not in the contract, or must look like it. */
  readonly unknown: CorsHandler;
}

/** One path with what is served there: operations or a page of the docs. */
export interface RoutePlan extends RouteSpec {
  readonly operations: readonly OperationPlan[];
  /** Where it has one operation only, as most paths do: found without a look at the list. */
  readonly sole: OperationPlan | null;
  readonly page: PagePlan | null;
  /** `Allow`; empty where all of it is hidden. */
  readonly allow: readonly string[];
  readonly cors: CorsHandler | null;
}

export interface PagePlan {
  readonly page: DocsPage;
  readonly guard: CompiledGuard | null;
}

/** What an operation has of its own: little, for with many of them none is in the processor's caches. */
export interface OperationPlan {
  readonly id: string;
  readonly method: string;
  readonly access: AccessPlan;
  readonly form: FormPlan;
  readonly handler: Handler;
  /** `null` until they are loaded, on first use. */
  checks: OperationChecks | null;
  /** Sets `checks`. */
  readonly loadChecks: () => Promise<OperationChecks>;
  readonly spec: OperationSpec;
}

/** Who may call, and how often; operations that say the same share it. */
export interface AccessPlan {
  /** Answers as an unknown path does to whoever its guard does not admit. */
  readonly hidden: boolean;
  readonly guard: CompiledGuard;
  /** Credentials are asked for. */
  readonly guarded: boolean;
  /** One of the credentials is a cookie. */
  readonly usesCookies: boolean;
  readonly limits: {
    /** By address or for all, and `guesses`: counted before the guard. */
    readonly before: readonly ResolvedLimit[];
    /** By principal or credential: counted after the guard. */
    readonly after: readonly ResolvedLimit[];
    /**
     * Those of `after` that count by address before the guard too, until it has admitted the
     * caller: where a password can be guessed, the one that fits must not be tried over the limit.
     */
    readonly guesses: readonly ResolvedLimit[];
  };
}

/** How a request is read; operations that say the same share it. */
export interface FormPlan {
  readonly decode: ParameterDecoder;
  readonly body: BodyPlan;
  /** Bytes. */
  readonly bodyLimit: number;
}
