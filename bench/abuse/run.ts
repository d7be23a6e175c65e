/**
 * `npm run bench:abuse -- [--seconds 4] [--rounds 3] [--only logins]`: what hostile requests cost the
 * reference service, and how long an honest `GET /me` takes meanwhile. Calm and flood take turns, so
 * that noise meets both alike; the figures are medians of the rounds.
 */
import { parseArgs } from 'node:util';
import { median } from '../requests/report/statistics.ts';
import { caller, signIn } from './caller.ts';
import { floods, type Flood } from './floods.ts';
import { sendFlood, type Answers, type Latency } from './measure.ts';
import { startHonest, type HonestCaller } from './start-honest.ts';
import { startService, type RunningService } from './start-service.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
  },
});
const [seconds, rounds] = [Number(values.seconds), Number(values.rounds)];
if (!(seconds > 0)) throw new Error('--seconds must be a number');
if (!(rounds >= 1)) throw new Error('--rounds must be a number');

/** The columns of the honest caller: under the flood and without it. */
const HONEST = ['/me median', 'without', '/me p99', 'without', 'times as much'];

interface Round {
  readonly calm: Latency;
  readonly flooded: Latency;
  readonly answers: Answers;
  readonly keptMegabytes: number;
}

const service = await startService();
const honest = startHonest();
try {
  await printTable(service, honest);
} finally {
  honest.stop();
  await service.stop();
}

async function printTable(running: RunningService, { measure }: HonestCaller): Promise<void> {
  const token = await signIn(caller(running.port, 1));
  const question = { port: running.port, token, seconds };
  await measure(question);
  print(['what is sent', 'answers/s', 'statuses', ...HONEST, 'heap kept']);
  print(['---', '---:', '---', ...HONEST.map(() => '---:'), '---:']);
  for (const flood of floods(token).filter(({ name }) => name.includes(values.only))) {
    await sendFlood(running.port, flood, Math.min(1, seconds));
    const done: Round[] = [];
    while (done.length < rounds) {
      const calm = await measure(question);
      const before = await running.held();
      const [answers, flooded] = await Promise.all([
        sendFlood(running.port, flood, seconds),
        measure(question),
      ]);
      const after = await running.held();
      const keptMegabytes = after.heapMegabytes - before.heapMegabytes;
      done.push({ calm, flooded, answers, keptMegabytes });
    }
    printRow(flood, done);
  }
}

function printRow({ name }: Flood, done: readonly Round[]): void {
  const typical = (figure: (round: Round) => number): number => median(done.map(figure));
  const [p99, calm] = [typical(({ flooded }) => flooded.p99), typical((round) => round.calm.p99)];
  const refused = done.reduce((sum, { flooded }) => sum + flooded.refused, 0);
  print([
    name,
    typical(({ answers }) => rateOf(answers)).toFixed(0),
    statusesOf(done),
    ms(typical(({ flooded }) => flooded.median)),
    ms(typical((round) => round.calm.median)),
    `${ms(p99)}${refused === 0 ? '' : ` (${refused} refused)`}`,
    ms(calm),
    (p99 / calm).toFixed(1),
    `${typical(({ keptMegabytes }) => keptMegabytes).toFixed(1)} MB`,
  ]);
}

function rateOf({ statuses, seconds: taken }: Answers): number {
  return [...statuses.values()].reduce((sum, count) => sum + count, 0) / taken;
}

function statusesOf(done: readonly Round[]): string {
  const counts = new Map<number, number>();
  for (const [status, count] of done.flatMap(({ answers }) => [...answers.statuses])) {
    counts.set(status, (counts.get(status) ?? 0) + count);
  }
  return [...counts].map(([status, count]) => `${status || 'cut off'}: ${count}`).join(', ');
}

function print(cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}
