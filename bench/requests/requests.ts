import type { Case } from './case.ts';
import { operationsOf, type Operation } from './domain/operation.ts';
import { draftOf, find, place, type Order } from './domain/order.ts';

const HOST = 'orders.example';
const ID = '0b8f6c1e-7a52-4d39-8e64-5c1d9f3a7b20';
/** So many requests are prepared and sent in turn. */
const LEAST = 2_000;
/** Shares no factor with any count of operations: every one of them is met. */
const STEP = 7_919;

/** Good ones, and others that no issuer of the contenders has signed. */
export interface Tokens {
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

/** A request, before it is bytes. */
export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** The requests of a case over its operations and all tokens; `open` for the one unguarded route. */
export function requestsOf(one: Case, tokens: Tokens, open: boolean): readonly string[] {
  const operations = targetsOf(one, open);
  const list = tokensOf(one, tokens);
  return Array.from({ length: Math.max(LEAST, list.length) }, (_, number) => {
    const operation = operations[(number * STEP) % operations.length];
    if (operation === undefined) throw new Error('there is no operation to ask');
    const token = one.kind === 'no token' ? null : (list[number % list.length] ?? null);
    const make = one.kind === 'bad body' ? badRequest : goodRequest;
    return bytesOf(make(operation, token, number));
  });
}

function tokensOf({ kind }: Case, { good, bad }: Tokens): readonly string[] {
  if (kind === 'bad token') return bad;
  return kind === 'over the limit' ? good.slice(0, 1) : good;
}

function targetsOf({ operations, workload, target }: Case, open: boolean): readonly Operation[] {
  const all = operationsOf(open ? 2 : operations).filter((each) => each.workload === workload);
  return target === 'last' ? all.slice(-1) : all;
}

/** Accepted wherever its token is. */
export function goodRequest(operation: Operation, token: string | null, number: number): Asked {
  return operation.workload === 'get'
    ? reading(operation, token, number, lineOf(number))
    : writing(operation, token, draftOf(number));
}

/** Breaks the contract: a field of the wrong type, a parameter that is no number. */
export function badRequest(operation: Operation, token: string | null, number: number): Asked {
  return operation.workload === 'get'
    ? reading(operation, token, number, 'first')
    : writing(operation, token, { ...draftOf(number), quantity: 'many' });
}

/** What the answer to a good request must say. */
export function orderFor({ workload }: Operation, number: number): Order {
  return workload === 'post'
    ? place(draftOf(number))
    : find(ID, Number(lineOf(number)), limitOf(number));
}

function lineOf(number: number): string {
  return String(1 + (number % 90));
}

function limitOf(number: number): number {
  return 1 + (number % 50);
}

function reading({ path }: Operation, token: string | null, number: number, line: string): Asked {
  const target = path.replace('{id}', ID).replace('{line}', line);
  const since = encodeURIComponent('2026-03-14T09:26:53Z');
  const query = `limit=${limitOf(number)}&sort=-placed&express=true&since=${since}`;
  return { method: 'GET', target: `${target}?${query}`, headers: headersOf(token), body: null };
}

function writing({ path }: Operation, token: string | null, value: object): Asked {
  const body = JSON.stringify(value);
  const headers = {
    ...headersOf(token),
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
  };
  return { method: 'POST', target: path, headers, body };
}

function headersOf(token: string | null): Readonly<Record<string, string>> {
  const common = { Host: HOST, Accept: '*/*' };
  return token === null ? common : { ...common, Authorization: `Bearer ${token}` };
}

function bytesOf({ method, target, headers, body }: Asked): string {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${target} HTTP/1.1\r\n${fields.join('')}\r\n${body ?? ''}`;
}
