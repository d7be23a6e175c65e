import { setImmediate as endOfTurn } from 'node:timers/promises';
import { IdentityError } from './identity-error.ts';
import { importPeer } from './import-peer.ts';
import type { HashingOptions } from './identity-options.ts';
import { MAX_PASSWORD_LENGTH } from './password-policy.ts';
import { characters } from './user-fields.ts';

export interface PasswordHasher {
  /** Error: `busy`. */
  readonly hash: (password: string) => Promise<string>;
  /**
   * Compares with the hash that `find` gives; with `null` it takes as long and fails. A stored
   * hash that is broken or would cost too much fails too. `find` runs when it is this password's
   * turn: of many that come at once, those that wait or are refused have cost no query. Errors:
   * `busy`, and what `find` throws.
   */
  readonly verify: (find: () => Promise<string | null>, password: string) => Promise<Verdict>;
}

export type Verdict = { readonly ok: false } | { readonly ok: true; readonly outdated: boolean };

/** No caller can make a normal form this long of a password that is allowed. */
const MAX_UNITS = 1_024;
const CAPS = { m: 262_144, t: 10, p: 4 };

/** argon2id with at most `concurrency` hashes at a time and a bounded queue. */
export async function createPasswordHasher(
  options: Required<HashingOptions>,
): Promise<PasswordHasher> {
  const argon2 = await importPeer('argon2', () => import('argon2'));
  const parameters = {
    type: argon2.argon2id,
    memoryCost: options.memoryKiB,
    timeCost: options.passes,
    parallelism: options.lanes,
  } as const;
  const run = createGate(options.concurrency, options.queue);
  const dummy = await argon2.hash('no password hashes to this', parameters);

  const compare = async (stored: string, password: string): Promise<boolean> => {
    try {
      return await argon2.verify(stored, password);
    } catch {
      return false;
    }
  };
  return {
    hash: (password) => run(() => argon2.hash(password.normalize('NFC'), parameters)),
    verify: (find, password) =>
      run(async () => {
        const stored = await find();
        const usable = stored !== null && isAffordable(stored);
        const candidate = candidateOf(password);
        const same = await compare(usable ? stored : dummy, candidate ?? '');
        if (!same || !usable || candidate === null) return { ok: false };
        return { ok: true, outdated: argon2.needsRehash(stored, parameters) };
      }),
  };
}

function candidateOf(password: string): string | null {
  if (password.length > MAX_UNITS) return null;
  const candidate = password.normalize('NFC');
  return characters(candidate) > MAX_PASSWORD_LENGTH ? null : candidate;
}

function isAffordable(stored: string): boolean {
  const match = /^\$argon2id\$v=19\$([mtp=\d,]{1,40})\$[\w+/]{11,86}\$[\w+/]{22,86}$/.exec(stored);
  const costs = new Map((match?.[1] ?? '').split(',').map((cost) => costOf(cost)));
  return Object.entries(CAPS).every(([name, cap]) => {
    const cost = costs.get(name) ?? 0;
    return cost > 0 && cost <= cap;
  });
}

function costOf(text: string): [string, number] {
  const [name = '', value = ''] = text.split('=');
  return [name, Number(value)];
}

type Gate = <Result>(work: () => Promise<Result>) => Promise<Result>;

function createGate(concurrency: number, queue: number): Gate {
  const waiting: (() => void)[] = [];
  let running = 0;
  const enter = async (): Promise<void> => {
    if (running < concurrency) {
      running += 1;
      return;
    }
    if (waiting.length >= queue) {
      throw new IdentityError('busy', 'too many passwords are being checked', {
        retryAfterSeconds: 2,
      });
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  };
  return async (work) => {
    await enter();
    try {
      // Work wakes a thread, which may take the processor from the one that has more to do now.
      await endOfTurn();
      return await work();
    } finally {
      leave();
    }
  };
}
