import type { Algorithm, Workload } from './domain/setup.ts';

export const TARGETS = ['spread', 'last'] as const;
/** Whether requests go to all operations of the workload or to the last one only. */
export type Target = (typeof TARGETS)[number];

export const KINDS = ['accepted', 'no token', 'bad token', 'bad body', 'over the limit'] as const;
/** What becomes of the requests. */
export type Kind = (typeof KINDS)[number];

/** What all the contenders are measured with in turn. */
export interface Case {
  readonly operations: number;
  readonly workload: Workload;
  readonly algorithm: Algorithm;
  readonly target: Target;
  readonly kind: Kind;
  /** Whether the sizes are measured in turn, round by round, instead of one after the other. */
  readonly inTurn: boolean;
  /** How many callers there are, with a token each. */
  readonly principals: number;
}

/** Well within what Gatewright remembers of tokens. */
export const PRINCIPALS = 64;

/** The statuses that a case's answers may have; peers choose between 400 and 422. */
export function statusesOf({ kind, workload }: Case): readonly number[] {
  switch (kind) {
    case 'accepted':
      return [accepted(workload)];
    case 'no token':
    case 'bad token':
      return [401];
    case 'bad body':
      return [400, 422];
    case 'over the limit':
      return [429];
    default:
      return kind satisfies never;
  }
}

/** The status of the first request of each minute where the limit is one a minute. */
export function sparedOf(one: Case): number | null {
  return isTight(one) ? accepted(one.workload) : null;
}

/** Whether it needs a limit so low that all are refused. */
export function isTight({ kind }: Case): boolean {
  return kind === 'over the limit';
}

function accepted(workload: Workload): number {
  return workload === 'post' ? 201 : 200;
}

export function nameOf(one: Case): string {
  const { operations, workload, algorithm, target, kind, inTurn, principals } = one;
  const words = [`${operations} operations`, workload.toUpperCase(), algorithm];
  if (target === 'last') words.push('the last one only');
  if (principals !== PRINCIPALS) words.push(`${principals} principals`);
  if (inTurn) words.push('sizes in turn');
  if (kind !== 'accepted') words.push(kind);
  return words.join(', ');
}
