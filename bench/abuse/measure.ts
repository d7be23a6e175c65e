import { setTimeout as wait } from 'node:timers/promises';
import type { Flood } from './floods.ts';
import { bytesOf, sender, type Send, type Sender } from './sender.ts';

/** Milliseconds between two honest requests. */
const PACE = 5;

export interface Latency {
  readonly count: number;
  readonly median: number;
  readonly p99: number;
  /** Answers other than 200. */
  readonly refused: number;
}
export interface Answers {
  readonly seconds: number;
  readonly statuses: ReadonlyMap<number, number>;
}

/** What an honest caller asks. */
export interface Question {
  readonly port: number;
  readonly token: string;
  readonly seconds: number;
}

/** `GET /me` at a steady pace, whatever is answered meanwhile, until the time is over. */
export async function honestLatency({ port, token, seconds }: Question): Promise<Latency> {
  const headers = { authorization: `Bearer ${token}` };
  const bytes = bytesOf({ method: 'GET', path: '/me', headers });
  const senders: Sender[] = [];
  const free: Sender[] = [];
  const times: number[] = [];
  let refused = 0;
  const pending: Promise<void>[] = [];
  const another = (): Sender => {
    const one = sender(port);
    senders.push(one);
    return one;
  };
  const ask = async (): Promise<void> => {
    const one = free.pop() ?? another();
    const began = performance.now();
    const status = await one.send(bytes);
    times.push(performance.now() - began);
    if (status !== 200) refused += 1;
    free.push(one);
  };
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    pending.push(ask());
    await wait(PACE);
  }
  await Promise.all(pending);
  for (const { end: close } of senders) close();
  times.sort((a, b) => a - b);
  return {
    count: times.length,
    median: times[Math.floor(times.length / 2)] ?? NaN,
    p99: times[Math.floor(times.length * 0.99)] ?? NaN,
    refused,
  };
}

/** Sends a flood until the time is over. */
export async function sendFlood(port: number, flood: Flood, seconds: number): Promise<Answers> {
  const statuses = new Map<number, number>();
  const began = performance.now();
  const end = began + seconds * 1000;
  let index = 0;
  const one = async (send: Send): Promise<void> => {
    const status = await send(bytesOf(flood.request(index++)));
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  };
  const lane = async (send: Send): Promise<void> => {
    while (performance.now() < end) await one(send);
  };
  const senders = Array.from({ length: flood.atOnce }, () => sender(port));
  if (flood.inWaves) {
    while (performance.now() < end) await Promise.all(senders.map(({ send }) => one(send)));
  } else {
    await Promise.all(senders.map(({ send }) => lane(send)));
  }
  for (const { end: close } of senders) close();
  return { seconds: (performance.now() - began) / 1000, statuses };
}
