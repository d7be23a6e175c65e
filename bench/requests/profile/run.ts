/** `npm run bench:profile`: where the time of a guarded request goes. */
import { readFile } from 'node:fs/promises';
import type { Profiler } from 'node:inspector';
import { join } from 'node:path';
import { Bench } from '../bench.ts';
import { nameOf, type Case } from '../case.ts';
import type { RunningContender } from '../contender.ts';
import { orderOrExit } from '../options.ts';
import { stopsOf } from '../plan.ts';
import { progress } from '../progress.ts';
import { warmUpOf, type Stand } from '../stand.ts';
import { textOf, type Table } from '../report/table.ts';
import { ownerOf, subjectOf } from './owner.ts';
import { samplesOf, type Sample } from './samples.ts';

const DEFAULTS = ['--only', 'ours', '--workloads', 'post,get'];
/** Below that share nothing is told by name. */
const LEAST = 0.004;

const order = orderOrExit([...DEFAULTS, ...process.argv.slice(2)]);
const bench = await Bench.open();
try {
  for (const stop of order.sections.flatMap(stopsOf)) {
    const stand = await bench.stand(stop, progress);
    try {
      for (const one of stop.cases) {
        for (const each of stand.taking(one)) await profile(stand, each, one);
      }
    } finally {
      await stand.close();
    }
  }
} finally {
  progress('');
  await bench.close();
}

async function profile(stand: Stand, each: RunningContender, one: Case): Promise<void> {
  const { seconds } = order.effort;
  const path = join(bench.workspace.folder, 'requests.cpuprofile');
  progress(`${nameOf(one)}: ${each.contender.name} warms up`);
  await stand.load(each, one, warmUpOf(one, each, order.effort));
  await each.tell({ kind: 'profile' });
  progress(`${nameOf(one)}: ${each.contender.name} is watched`);
  const { answers } = await stand.load(each, one, { ...order.effort, seconds: seconds * 2 });
  await each.tell({ kind: 'write profile', path });
  progress('');
  const samples = samplesOf(JSON.parse(await readFile(path, 'utf8')) as Profiler.Profile);
  const title = `${each.contender.title}: ${nameOf(one)}, ${answers.toLocaleString('en-US')} requests`;
  const stages = tableOf(`${title}, by stage (with all it calls)`, samples, answers, ownerOf);
  const files = tableOf('The same time by what was itself at work', samples, answers, ({ stack }) =>
    subjectOf(stack[0]),
  );
  process.stdout.write(`${textOf(stages)}\n${textOf(files)}\n`);
}

function tableOf(
  title: string,
  samples: readonly Sample[],
  answers: number,
  owner: (sample: Sample) => string,
): Table {
  const times = new Map<string, number>();
  for (const sample of samples) {
    const name = owner(sample);
    if (name !== '(idle)') times.set(name, (times.get(name) ?? 0) + sample.microseconds);
  }
  const whole = [...times.values()].reduce((sum, time) => sum + time, 0);
  const told = [...times].filter(([, time]) => time >= whole * LEAST);
  const rest = whole - told.reduce((sum, [, time]) => sum + time, 0);
  const rows = [...told.sort(([, a], [, b]) => b - a), ['all others', rest] as const];
  return {
    title,
    headings: ['where', 'µs a request', 'share'],
    rows: [...rows, ['all', whole] as const].map(([name, time]) => [
      name,
      (time / answers).toFixed(2),
      `${((time / whole) * 100).toFixed(1)} %`,
    ]),
  };
}
