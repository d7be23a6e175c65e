import { setTimeout } from 'node:timers/promises';
import { Connection } from './connection.ts';

/** Of the answers. */
const MOST_SPARED = 0.05;

export interface Load {
  readonly port: number;
  /** Sent in turn, whole: request line, header fields, body. */
  readonly requests: readonly string[];
  readonly connections: number;
  /** Before anything counts. */
  readonly warmUpSeconds: number;
  readonly seconds: number;
  /** So many answers are waited for, however long it takes. */
  readonly least: number;
  /** How long an answer may take. */
  readonly patienceSeconds: number;
  /** What every answer's status must be one of. */
  readonly statuses: readonly number[];
  /** What a few of them may be instead. */
  readonly spared: number | null;
}

export interface Loaded {
  /** Requests a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** All of them, those of the warm-up too. */
  readonly answers: number;
  /** How busy the client was, of one core: above 0.9 it is the client that is measured. */
  readonly client: number;
}

/** Keeps connections busy for a while. Rejects where an answer has another status. */
export async function load(task: Load): Promise<Loaded> {
  const bytes = task.requests.map((text) => Buffer.from(text));
  const turn = new Turn(bytes, task);
  const abandoned = new AbortController();
  const before = process.cpuUsage();
  const began = performance.now();
  const connections = Array.from(
    { length: task.connections },
    () => new Connection(task.port, turn),
  );
  try {
    const ended = Promise.all(connections.map(({ ended }) => ended));
    await Promise.race([ended, stopping(turn, task, abandoned.signal)]);
    turn.check();
  } finally {
    abandoned.abort();
    for (const connection of connections) connection.end();
  }
  const { user, system } = process.cpuUsage(before);
  const sorted = Float64Array.from(turn.latencies).sort();
  return {
    rate: sorted.length / task.seconds,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    answers: turn.answers,
    client: (user + system) / 1000 / (performance.now() - began),
  };
}

/** What the connections share: whose turn it is, and what came back. */
class Turn {
  readonly latencies: number[] = [];
  answers = 0;
  /** When the last answer came. */
  answeredAt = performance.now();
  readonly #requests: readonly Buffer[];
  readonly #task: Load;
  readonly #from: number;
  readonly #until: number;
  #cursor = 0;
  #spared = 0;

  constructor(requests: readonly Buffer[], task: Load) {
    this.#requests = requests;
    this.#task = task;
    this.#from = performance.now() + task.warmUpSeconds * 1000;
    this.#until = this.#from + task.seconds * 1000;
  }

  /** The request to send; `null` when it is enough. */
  next(now: number): Buffer | null {
    if (now >= this.#until && this.answers >= this.#task.least) return null;
    const request = this.#requests[this.#cursor] ?? null;
    this.#cursor = (this.#cursor + 1) % this.#requests.length;
    return request;
  }

  done(status: number, sentAt: number, now: number): void {
    if (status === this.#task.spared) this.#spared += 1;
    else if (!this.#task.statuses.includes(status)) throw this.#fault(status);
    this.answers += 1;
    this.answeredAt = now;
    const counts = now < this.#until || this.latencies.length === 0;
    if (now >= this.#from && counts) this.latencies.push(now - sentAt);
  }

  /** Throws where too many answers had the status that a few may have. */
  check(): void {
    if (this.#spared > this.answers * MOST_SPARED) throw this.#fault(this.#task.spared);
  }

  #fault(status: number | null): Error {
    return new Error(`answers had the status ${status}, not ${this.#task.statuses.join(' or ')}`);
  }
}

/** Rejects once no answer has come for as long as patience lasts, unless it is abandoned. */
async function stopping(
  turn: Turn,
  { patienceSeconds }: Load,
  signal: AbortSignal,
): Promise<never> {
  for (;;) {
    const left = turn.answeredAt + patienceSeconds * 1000 - performance.now();
    if (left <= 0) throw new Error('the server has stopped answering');
    await setTimeout(Math.ceil(left), null, { signal });
  }
}

function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
