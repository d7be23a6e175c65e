import { isTight, type Case } from './case.ts';
import { RunningContender } from './contender.ts';
import { CONTENDERS } from './contenders.ts';
import type { SharedSetup } from './domain/setup.ts';
import { joined } from './join.ts';
import { Client } from './load/client.ts';
import type { Section, Stop } from './plan.ts';
import { REHEARSAL_LIMIT, rehearse } from './rehearsal.ts';
import { Stand, type Effort, type Result, type Setups } from './stand.ts';
import { AUDIENCE, ISSUER, createIssuer, tokensOf, type Issuer } from './tokens.ts';
import { Workspace } from './workspace.ts';

/** Requests a minute: counted, never reached. */
const UNREACHED = 1_000_000_000;
const REHEARSAL_OPERATIONS = 4;

type Tell = (text: string) => void;
type Kind = Pick<Case, 'operations' | 'workload' | 'algorithm'>;

/** What all stops of a run share: the compiled code and the load generator. */
export class Bench {
  readonly workspace: Workspace;
  readonly client = new Client();

  private constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  static async open(): Promise<Bench> {
    return new Bench(await Workspace.open());
  }

  /** Nobody is measured who does not do the whole job. */
  async rehearse(sections: readonly Section[], tell: Tell): Promise<void> {
    const names = new Set(sections.flatMap(({ contenders }) => contenders));
    const guarded = CONTENDERS.filter(({ name, open }) => names.has(name) && open !== true);
    for (const algorithm of new Set(sections.flatMap(({ algorithms }) => algorithms))) {
      const issuer = await createIssuer(algorithm);
      const kind: Kind = { operations: REHEARSAL_OPERATIONS, workload: 'post', algorithm };
      const setup = await this.#setup(kind, issuer, REHEARSAL_LIMIT);
      for (const contender of guarded) {
        tell(`rehearsal with ${algorithm}: ${contender.name}`);
        const running = await RunningContender.start(contender, this.workspace.folder, setup);
        await rehearse(running, setup.operations, issuer).finally(() => running.stop());
      }
    }
  }

  /** The results of each case of a stop, of all companies and starts of the servers together. */
  async measure(stop: Stop, effort: Effort, tell: Tell): Promise<readonly (readonly Result[])[]> {
    let measured: readonly (readonly Result[])[] = [];
    for (const contenders of stop.companies) {
      for (let start = 1; start <= stop.starts; start++) {
        const stand = await this.stand({ ...stop, contenders }, tell);
        try {
          const groups = await stand.measure(stop.cases, effort, tell);
          measured = groups.map((group, index) => joined(measured[index] ?? [], group));
        } finally {
          await stand.close();
        }
      }
    }
    return measured;
  }

  /** The servers of a stop, started. */
  async stand(stop: Stop, tell: Tell): Promise<Stand> {
    tell(`${stop.sizes.join(' and ')} operations: generating and starting`);
    const issuer = await createIssuer(stop.algorithm);
    const isAnyTight = stop.cases.some(isTight);
    const setups: Setups[] = [];
    for (const operations of stop.sizes) {
      const kind = { ...stop, operations };
      const usual = await this.#setup(kind, issuer, UNREACHED);
      setups.push({ usual, tight: isAnyTight ? await this.#setup(kind, issuer, 1) : null });
    }
    const tokens = await tokensOf(issuer, stop.principals);
    const contenders = CONTENDERS.filter(({ name }) => stop.contenders.includes(name));
    const { client, workspace } = this;
    return Stand.open(contenders, { folder: workspace.folder, setups, tokens, client });
  }

  async close(): Promise<void> {
    await this.client.stop();
    await this.workspace.close();
  }

  async #setup(kind: Kind, { key }: Issuer, limit: number): Promise<SharedSetup> {
    const { operations, workload, algorithm } = kind;
    const project = await this.workspace.project(operations);
    const common = { operations, workload, algorithm, key, limit };
    return { ...project, ...common, issuer: ISSUER, audience: AUDIENCE };
  }
}
