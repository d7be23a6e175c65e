/**
 * `npm run bench:abuse -- [--seconds 5] [--only logins]`: what hostile requests cost the reference
 * service, and how long an honest `GET /me` takes meanwhile.
 */
import { parseArgs } from 'node:util';
import { caller, signIn } from './caller.ts';
import { floods, type Flood } from './floods.ts';
import { sendFlood, type Answers, type Latency } from './measure.ts';
import { startHonest, type HonestCaller } from './start-honest.ts';
import { startService, type RunningService } from './start-service.ts';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '5' }, only: { type: 'string', default: '' } },
});
const seconds = Number(values.seconds);
if (!(seconds > 0)) throw new Error('--seconds must be a number');

const service = await startService();
const honest = startHonest();
try {
  await printTable(service, honest);
} finally {
  honest.stop();
  await service.stop();
}

async function printTable(
  running: RunningService,
  { measure }: Pick<HonestCaller, 'measure'>,
): Promise<void> {
  const token = await signIn(caller(running.port, 1));
  const question = { port: running.port, token, seconds };
  await measure(question);
  const idle = await measure(question);
  print(['what is sent', 'answers/s', 'statuses', '/me median', '/me p99', '× idle', 'heap kept']);
  print(['---', '---:', '---', '---:', '---:', '---:', '---:']);
  print(['nothing (idle)', '', '', ms(idle.median), ms(idle.p99), '1.0', '']);
  for (const flood of floods(token).filter(({ name }) => name.includes(values.only))) {
    await sendFlood(running.port, flood, Math.min(1, seconds));
    const before = await running.held();
    const [answers, latency] = await Promise.all([
      sendFlood(running.port, flood, seconds),
      measure(question),
    ]);
    const after = await running.held();
    printRow(flood, answers, latency, idle, after.heapMegabytes - before.heapMegabytes);
  }
}

function printRow(
  { name }: Flood,
  { seconds: taken, statuses }: Answers,
  latency: Latency,
  idle: Latency,
  kept: number,
): void {
  const total = [...statuses.values()].reduce((sum, count) => sum + count, 0);
  const told = [...statuses].map(([status, count]) => `${status || 'cut off'}: ${count}`);
  const refused = latency.refused === 0 ? '' : ` (${latency.refused} refused)`;
  print([
    name,
    (total / taken).toFixed(0),
    told.join(', '),
    ms(latency.median),
    `${ms(latency.p99)}${refused}`,
    (latency.p99 / idle.p99).toFixed(1),
    `${kept.toFixed(1)} MB`,
  ]);
}

function print(cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}
