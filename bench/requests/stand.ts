import { isTight, nameOf, sparedOf, statusesOf, type Case } from './case.ts';
import { RunningContender } from './contender.ts';
import type { Contender } from './contenders.ts';
import type { SharedSetup } from './domain/setup.ts';
import type { Client } from './load/client.ts';
import type { Loaded } from './load/load.ts';
import { requestsOf, type Tokens } from './requests.ts';

/** How long and how hard. */
export interface Effort {
  readonly seconds: number;
  /** Before each round: connections open, caches of the processor fill again. */
  readonly settleSeconds: number;
  /** At 20 operations; three times as long at 1,000. */
  readonly warmUpSeconds: number;
  readonly rounds: number;
  readonly connections: number;
  /** Answers that a load waits for, however long it takes; default 1. */
  readonly least?: number;
}

/** What one contender did under a load. */
interface Measured extends Loaded {
  /** Processor time of the server's process for a request. */
  readonly microseconds: number;
}

export interface Round extends Measured {
  /** Rounds of one turn were measured side by side; from 0. */
  readonly turn: number;
}

/** What one contender did in one case. */
export interface Result {
  readonly case: Case;
  readonly contender: string;
  readonly rounds: readonly Round[];
  readonly starts: readonly Start[];
}

/** A process of a contender. */
export interface Start {
  /** From its start until it listened. */
  readonly milliseconds: number;
  /** Resident, once it listened. */
  readonly megabytes: number;
  /** Resident, after the load. */
  readonly megabytesAfter: number;
}

/** For an answer: a contender may compile something first. */
const PATIENCE_SECONDS = 60;

/** A server under way, and what of it the case must fit. */
interface Standing {
  readonly operations: number;
  /** Allows one request a minute. */
  readonly tight: boolean;
  readonly each: RunningContender;
}

/**
 * The servers of all contenders side by side, for each size of the contract; some a second time, with a
 * tight limit.
 */
export class Stand {
  readonly #standing: Standing[] = [];
  readonly #client: Client;
  readonly #tokens: Tokens;

  private constructor(client: Client, tokens: Tokens) {
    this.#client = client;
    this.#tokens = tokens;
  }

  static async open(
    contenders: readonly Contender[],
    { folder, setups, tokens, client }: StandParts,
  ): Promise<Stand> {
    const stand = new Stand(client, tokens);
    try {
      for (const setup of setups) {
        for (const contender of contenders) await stand.#start(contender, folder, setup);
      }
      return stand;
    } catch (error) {
      await stand.close();
      throw error;
    }
  }

  async #start(contender: Contender, folder: string, { usual, tight }: Setups): Promise<void> {
    for (const setup of contender.open === true ? [usual] : [usual, tight]) {
      if (setup === null) continue;
      const each = await RunningContender.start(contender, folder, setup);
      this.#standing.push({ operations: setup.operations, tight: setup === tight, each });
    }
  }

  /** Those that answer a case; one that refuses nobody takes no part in refusals. */
  taking(one: Case): readonly RunningContender[] {
    return this.#standing
      .filter(({ operations, tight }) => operations === one.operations && tight === isTight(one))
      .map(({ each }) => each)
      .filter(({ contender }) => one.kind === 'accepted' || contender.open !== true);
  }

  /**
   * Warms everybody up, then measures all cases and contenders round by round, so that noise meets
   * them all alike.
   *
   * @returns the results of each case
   */
  async measure(
    cases: readonly Case[],
    effort: Effort,
    tell: (text: string) => void,
  ): Promise<readonly (readonly Result[])[]> {
    const trials = cases.map((one) =>
      this.taking(one).map((each) => ({ one, each, rounds: [] as Round[] })),
    );
    const all = trials.flat();
    for (const { one, each } of all) {
      tell(`${nameOf(one)}: ${each.contender.name} warms up`);
      await this.load(each, one, warmUpOf(one, each, effort));
    }
    for (let round = 1; round <= effort.rounds; round++) {
      for (const { one, each, rounds } of all) {
        tell(`${nameOf(one)}: ${each.contender.name}, round ${round} of ${effort.rounds}`);
        rounds.push({ ...(await this.load(each, one, effort)), turn: round - 1 });
      }
    }
    return Promise.all(
      trials.map((list) =>
        Promise.all(list.map(({ one, each, rounds }) => resultOf(one, each, rounds))),
      ),
    );
  }

  /** One contender under load for a while. */
  async load(each: RunningContender, one: Case, effort: Effort): Promise<Measured> {
    const before = await each.tell({ kind: 'usage' });
    const loaded = await this.#client
      .run({
        port: each.started.port,
        requests: requestsOf(one, this.#tokens, each.contender.open === true),
        connections: effort.connections,
        warmUpSeconds: effort.settleSeconds,
        seconds: effort.seconds,
        least: effort.least ?? 1,
        patienceSeconds: PATIENCE_SECONDS,
        statuses: statusesOf(one),
        spared: sparedOf(one),
      })
      .catch((error: unknown) => {
        throw new Error(`${each.contender.name}, ${nameOf(one)}`, { cause: error });
      });
    const after = await each.tell({ kind: 'usage' });
    const microseconds = ((after.cpuSeconds - before.cpuSeconds) * 1e6) / loaded.answers;
    return { ...loaded, microseconds };
  }

  async close(): Promise<void> {
    await Promise.all(this.#standing.map(({ each }) => each.stop()));
  }
}

/** Code that is spread over more operations takes longer to warm up: each is asked a few times. */
export function warmUpOf(one: Case, { contender }: RunningContender, effort: Effort): Effort {
  const operations = contender.open === true ? 1 : one.operations;
  const seconds = effort.warmUpSeconds * (1 + operations / 500);
  return { ...effort, seconds, least: 2 * operations };
}

/** What the servers of one size are told; the tight limit is one request a minute. */
export interface Setups {
  readonly usual: SharedSetup;
  readonly tight: SharedSetup | null;
}

export interface StandParts {
  /** Of the compiled code. */
  readonly folder: string;
  readonly setups: readonly Setups[];
  readonly tokens: Tokens;
  readonly client: Client;
}

async function resultOf(
  one: Case,
  each: RunningContender,
  rounds: readonly Round[],
): Promise<Result> {
  const { milliseconds, megabytes } = each.started;
  const usage = await each.tell({ kind: 'usage' });
  const starts = [{ milliseconds, megabytes, megabytesAfter: usage.megabytes }];
  return { case: one, contender: each.contender.name, rounds, starts };
}
