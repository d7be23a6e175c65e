/** `npm run bench`: guarded requests a second, ours beside an open route and the peers. */
import { Bench } from './bench.ts';
import { requirePeers } from './peers.ts';
import { orderOrExit } from './options.ts';
import { stopsOf } from './plan.ts';
import { progress } from './progress.ts';
import { textOf } from './report/table.ts';
import { caseTable, clientNote, type Group } from './report/tables.ts';
import { overviewOf, writeResults } from './report/write.ts';

const order = orderOrExit(process.argv.slice(2));
const stops = order.sections.flatMap(stopsOf);
requirePeers(stops.flatMap(({ contenders }) => contenders));
const bench = await Bench.open();
const groups: Group[] = [];
try {
  await bench.rehearse(order.sections, progress);
  for (const stop of stops) {
    const effort = { ...order.effort, ...stop.effort };
    const measured = await bench.measure(stop, effort, progress);
    progress('');
    for (const group of measured) {
      groups.push(group);
      process.stdout.write(`${textOf(caseTable(group))}${clientNote(group)}\n`);
    }
  }
} finally {
  progress('');
  await bench.close();
}
for (const table of overviewOf(groups)) process.stdout.write(`${textOf(table)}\n`);
if (order.name !== null) {
  const paths = await writeResults(order.name, order, groups);
  process.stdout.write(`Written to ${paths.join(', ')}\n`);
}
