import { KINDS, PRINCIPALS, type Case, type Kind, type Target } from './case.ts';
import { CONTENDERS } from './contenders.ts';
import { WORKLOADS, type Algorithm, type Workload } from './domain/setup.ts';
import type { Effort } from './stand.ts';

/** A part of the run: every combination of what it lists, for some contenders. */
export interface Section {
  readonly contenders: readonly string[];
  readonly sizes: readonly number[];
  /** Servers of all sizes are up at once and measured in turn, so that noise meets them alike. */
  readonly inTurn?: boolean;
  /** How often the servers are started anew, each time for all rounds; default 1. */
  readonly starts?: number;
  /** One peer at a time is up beside the open route and ours; else all are. */
  readonly apart?: boolean;
  readonly workloads: readonly Workload[];
  readonly algorithms: readonly Algorithm[];
  readonly targets: readonly Target[];
  readonly kinds: readonly Kind[];
  readonly principals: number;
  /** Where it differs from that of the plan. */
  readonly effort?: Partial<Effort>;
}

export interface Plan {
  readonly name: 'full' | 'quick';
  readonly sections: readonly Section[];
  readonly effort: Effort;
}

/** Cases that are measured in turn. */
export interface Stop {
  readonly sizes: readonly number[];
  readonly starts: number;
  readonly workload: Workload;
  readonly algorithm: Algorithm;
  readonly principals: number;
  readonly contenders: readonly string[];
  /** Those of them that are up together. */
  readonly companies: readonly (readonly string[])[];
  readonly cases: readonly Case[];
  readonly effort: Partial<Effort>;
}

const MAIN = CONTENDERS.filter(({ variant }) => variant !== true).map(({ name }) => name);
const POST: Section = {
  contenders: MAIN,
  sizes: [20],
  workloads: ['post'],
  algorithms: ['HS256'],
  targets: ['spread'],
  kinds: ['accepted'],
  principals: PRINCIPALS,
};
/** Those peers that are given a cache of verified tokens too. */
const REMEMBERING = ['bare', 'ours', 'express-remembering', 'fastify-remembering'];
/** More than anybody remembers the tokens of: every one is verified. */
const UNREMEMBERED = 20_000;
/** Refused in each way there is, in short rounds: some differ by less than the machine does in seconds. */
const REFUSED: Section = {
  ...POST,
  contenders: ['ours'],
  kinds: KINDS,
  effort: { seconds: 0.3, rounds: 9 },
};
const REFUSED_OFTEN: Section = { ...REFUSED, effort: { seconds: 0.4, rounds: 25 } };

/**
 * What a contract that grows costs, and the open route, which does not grow, beside it. Processes of the
 * same code differ by up to a fifth, from their start to their end: some are started more than once.
 */
const GROWTH: Section = { ...POST, contenders: ['bare', 'ours'], sizes: [20, 1000], inTurn: true };
const GROWTH_OFTEN: Section = { ...GROWTH, starts: 3, effort: { seconds: 0.6, rounds: 10 } };

/**
 * Few are up at once, so that nobody waits long for a turn: V8 takes the memory of a process that idles
 * for eight seconds for unused, and gives back the room for young objects, which are then collected
 * often. The open route and ours are started as often as there are peers. Everybody is slow at first.
 */
const APART: Section = {
  ...POST,
  apart: true,
  effort: { seconds: 0.4, settleSeconds: 0.4, rounds: 8 },
};

/** All that the documentation shows. */
export const FULL: Plan = {
  name: 'full',
  effort: { seconds: 1, settleSeconds: 0.2, warmUpSeconds: 3, rounds: 5, connections: 32 },
  sections: [
    { ...APART, sizes: [20, 1000], workloads: WORKLOADS },
    { ...APART, sizes: [200] },
    { ...GROWTH_OFTEN, workloads: WORKLOADS },
    { ...POST, contenders: ['bare', 'ours'], sizes: [20, 1000], targets: ['last'] },
    {
      ...POST,
      contenders: ['bare', 'ours', 'express'],
      sizes: [20, 1000],
      algorithms: ['ES256', 'RS256'],
    },
    { ...POST, contenders: ['bare', 'ours', 'ours-no-eval'] },
    { ...POST, contenders: REMEMBERING, sizes: [20, 1000] },
    { ...POST, contenders: ['bare', 'ours', 'express', 'fastify'], principals: UNREMEMBERED },
    { ...REFUSED_OFTEN, workloads: WORKLOADS },
    { ...REFUSED_OFTEN, sizes: [1000] },
  ],
};

/** The heart of it, within two minutes. */
export const QUICK: Plan = {
  name: 'quick',
  effort: { seconds: 0.45, settleSeconds: 0.2, warmUpSeconds: 1, rounds: 3, connections: 32 },
  sections: [POST, GROWTH, REFUSED],
};

/** The stops of a section, in order. */
export function stopsOf(section: Section): readonly Stop[] {
  const { contenders, workloads, algorithms, kinds, targets, principals } = section;
  const { inTurn = false, starts = 1, effort = {} } = section;
  const companies = section.apart === true ? companiesOf(contenders) : [contenders];
  const stops: Stop[] = [];
  for (const sizes of inTurn ? [section.sizes] : section.sizes.map((size) => [size])) {
    for (const algorithm of algorithms) {
      for (const workload of workloads) {
        const common = { workload, algorithm, principals };
        const cases = kinds.flatMap((kind) =>
          targets.flatMap((target) =>
            sizes.map((operations): Case => ({ ...common, operations, target, kind, inTurn })),
          ),
        );
        stops.push({ ...common, sizes, starts, contenders, companies, cases, effort });
      }
    }
  }
  return stops;
}

/** What every peer is measured beside. */
const SIDES = new Set(['bare', 'ours']);

function companiesOf(contenders: readonly string[]): readonly (readonly string[])[] {
  const peers = contenders.filter((name) => !SIDES.has(name));
  const sides = contenders.filter((name) => SIDES.has(name));
  return peers.length === 0 ? [sides] : peers.map((peer) => [...sides, peer]);
}
