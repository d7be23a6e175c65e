import type { JWK } from 'jose';

export const WORKLOADS = ['post', 'get'] as const;
export type Workload = (typeof WORKLOADS)[number];

export const ALGORITHMS = ['HS256', 'ES256', 'RS256'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

/** What a contender's process is told. */
export interface Setup {
  readonly operations: number;
  /** The bare app has one route: that of this workload. */
  readonly workload: Workload;
  /** The contract, as JSON. */
  readonly document: string;
  /** What `gatewright generate` made of it. */
  readonly generated: string;
  readonly issuer: string;
  readonly audience: string;
  readonly algorithm: Algorithm;
  /** What verifies a token: a JWK. */
  readonly key: JWK;
  /** Requests a minute that each principal may make. */
  readonly limit: number;
  /** Whether peers remember verified tokens as Gatewright does. */
  readonly remember: boolean;
}

/** What is the same for all contenders. */
export type SharedSetup = Omit<Setup, 'remember'>;

/** A contender's server; it listens on 127.0.0.1. */
export interface Running {
  readonly port: number;
}

/** What the module of a contender exports. */
export type Start = (setup: Setup) => Promise<Running>;

export const SCOPE: Readonly<Record<Workload, string>> = {
  post: 'orders:write',
  get: 'orders:read',
};
export const ROLE = 'clerk';
