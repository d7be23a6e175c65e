import type { EnvironmentNumber, Limit, LimitKey } from '../model.ts';
import { own } from '../json.ts';
import type { Tree } from '../json.ts';
import { didYouMean, quote } from '../suggest.ts';
import { section } from '../document/context.ts';
import type { Context } from '../document/context.ts';
import { fieldOf } from '../document/cursor.ts';
import type { Cursor } from '../document/cursor.ts';
import { readEntries, readList, readTree, readWord, refuseOthers } from '../document/read.ts';
import type { Report } from '../document/report.ts';
import { parseEnvironment } from './environment.ts';

type Policy = Omit<Limit, 'name'>;

const keys: readonly LimitKey[] = ['ip', 'principal', 'credential', 'global'];
const seconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
/** Timers of stores that keep their counts in memory reach no further. */
const longestWindow = 24 * 86_400;

/** The rate limits of a contract; gives every bucket its name. */
export class LimitBook {
  readonly #report: Report;
  readonly #policies = new Map<string, readonly Limit[]>();
  readonly #taken = new Set<string>();

  /** Named policies get their names first, so that they keep them. */
  constructor(context: Context) {
    this.#report = context.report;
    for (const entry of readEntries(section(context, 'x-rate-limit-policies'), context.report)) {
      this.#policies.set(entry.key, this.#named(entry));
    }
  }

  /** What an `x-rate-limit` says: `undefined` where there is none, nothing after `none`. */
  read(cursor: Cursor, bucket: string): readonly Limit[] | undefined {
    const { value } = cursor;
    if (value === undefined) return undefined;
    if (value === 'none') return [];
    if (typeof value !== 'string') return this.#name(readPolicies(cursor, this.#report), bucket);
    const limits = this.#policies.get(value);
    if (limits !== undefined) return limits;
    const message = `${quote(value)} is not one of components > x-rate-limit-policies`;
    const hint = didYouMean(value, ['none', ...this.#policies.keys()]);
    this.#report.error('unknown-policy', cursor, message, hint);
    return [];
  }

  #named(entry: Cursor): readonly Limit[] {
    if (!/^[A-Za-z0-9._-]+$/.test(entry.key) || entry.key === 'none') {
      const message = `${quote(entry.key)} cannot be the name of a policy`;
      const hint = 'letters, digits, dot, dash and underscore; not "none"';
      this.#report.keyError('bad-limit', entry, message, hint);
    }
    return this.#name(readPolicies(entry, this.#report), entry.key);
  }

  #name(policies: readonly Policy[], bucket: string): Limit[] {
    const base = bucket.replaceAll(/[^A-Za-z0-9._-]+/g, '-') || 'limit';
    let names = bucketNames(base, policies.length);
    for (let count = 2; names.some((name) => this.#taken.has(name)); count++) {
      names = bucketNames(`${base}-${count}`, policies.length);
    }
    for (const name of names) this.#taken.add(name);
    return policies.map((policy, index) => ({ name: names[index] ?? base, ...policy }));
  }
}

function bucketNames(base: string, count: number): string[] {
  if (count === 1) return [base];
  return Array.from({ length: count }, (_, index) => `${base}-${index + 1}`);
}

/** The bucket of limits that stand at a path: `/items/{itemId}` is `items-itemId`. */
export function bucketOfPath(path: string): string {
  return (path.match(/[A-Za-z0-9._-]+/g) ?? ['root']).join('-');
}

function readPolicies(cursor: Cursor, report: Report): Policy[] {
  const items = Array.isArray(cursor.value) ? readList(cursor, report) : [cursor];
  if (items.length === 0) {
    report.error('bad-limit', cursor, 'an empty list limits nothing', 'write none');
  }
  return items.flatMap((item) => {
    const tree = readTree(item, report);
    return tree === undefined ? [] : [readPolicy(item, tree, report)];
  });
}

function readPolicy(cursor: Cursor, tree: Tree, report: Report): Policy {
  refuseOthers(tree, ['limit', 'window', 'key', 'onStoreFailure', 'description'], report);
  if (own(tree, 'key') === undefined) {
    report.error('bad-limit-key', cursor, 'a limit must have a key', `one of ${keys.join(', ')}`);
  }
  const onStoreFailure = readWord(
    fieldOf(tree, 'onStoreFailure'),
    ['local', 'deny'],
    report,
    'bad-limit',
  );
  return {
    limit: readLimit(fieldOf(tree, 'limit'), cursor, report),
    windowSeconds: readWindow(fieldOf(tree, 'window'), cursor, report),
    key: readWord(fieldOf(tree, 'key'), keys, report, 'bad-limit-key') ?? 'ip',
    onStoreFailure: onStoreFailure ?? 'local',
  };
}

function readLimit(cursor: Cursor, policy: Cursor, report: Report): number | EnvironmentNumber {
  const { value } = cursor;
  const parsed = typeof value === 'string' ? readEnvironmentLimit(value) : value;
  if (isCount(parsed) || isEnvironment(parsed)) return parsed;
  const hint = 'write a whole number of at least 1, or ${NAME:-100}';
  if (value === undefined) report.error('bad-limit', policy, 'a limit must have a limit', hint);
  else report.error('bad-limit', cursor, 'the limit is not a number of requests', hint);
  return 1;
}

function readEnvironmentLimit(text: string): EnvironmentNumber | undefined {
  const setting = parseEnvironment(text);
  if (setting === undefined) return undefined;
  const { name: env, fallback } = setting;
  if (fallback === undefined) return { env };
  const count = /^\d+$/.test(fallback) ? Number(fallback) : NaN;
  return isCount(count) ? { env, fallback: count } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}

function isEnvironment(value: unknown): value is EnvironmentNumber {
  return typeof value === 'object' && value !== null && 'env' in value;
}

function readWindow(cursor: Cursor, policy: Cursor, report: Report): number {
  const { value } = cursor;
  const match = typeof value === 'string' ? /^(\d{1,9})([smhd])$/.exec(value) : null;
  const length = Number(match?.[1]) * (seconds[match?.[2] ?? ''] ?? NaN);
  if (length >= 1 && length <= longestWindow) return length;
  const hint = 'write 30s, 1m, 1h or 1d; at most 24d';
  if (value === undefined) report.error('bad-window', policy, 'a limit must have a window', hint);
  else report.error('bad-window', cursor, 'the window is not a length of time', hint);
  return 60;
}
