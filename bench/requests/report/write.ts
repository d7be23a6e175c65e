import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { PRINCIPALS } from '../case.ts';
import { CONTENDERS } from '../contenders.ts';
import type { Order } from '../options.ts';
import { environmentNow, wordsOf, type Environment } from './environment.ts';
import { panelsOf } from './panels.ts';
import { plotOf } from './plot.ts';
import { summarise } from './summary.ts';
import { markdownOf } from './table.ts';
import { caseTable, kindOf, refusedTable, sizesTable, startTable, type Group } from './tables.ts';

const FOLDER = fileURLToPath(new URL('../../results/', import.meta.url));

/** Keeps the results of a whole run as JSON, as tables and as a plot; their paths. */
export async function writeResults(
  name: 'full' | 'quick',
  order: Order,
  groups: readonly Group[],
): Promise<readonly string[]> {
  const environment = environmentNow();
  const base = name === 'full' ? 'requests' : 'requests-quick';
  const title = 'Guarded requests a second (POST with a JSON body, HS256), and their spread';
  const files = new Map([
    [`${base}.json`, jsonOf(environment, order, groups)],
    [`${base}.md`, markdownFor(environment, order, groups)],
    [`${base}.svg`, plotOf(title, panelsOf(groups))],
  ]);
  await mkdir(FOLDER, { recursive: true });
  for (const [name, text] of files) {
    const path = join(FOLDER, name);
    await writeFile(path, name.endsWith('.svg') ? text : await formatted(path, text));
  }
  return [...files.keys()].map((path) => `bench/results/${path}`);
}

/** As all files of the repository are. */
async function formatted(path: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

function jsonOf(environment: Environment, order: Order, groups: readonly Group[]): string {
  const { effort } = order;
  const cases = groups.map((group) => ({
    case: group[0]?.case,
    summaries: summarise(group),
    results: group.map(({ contender, rounds, starts }) => ({ contender, rounds, starts })),
  }));
  return JSON.stringify({ environment, effort, cases });
}

function markdownFor(environment: Environment, order: Order, groups: readonly Group[]): string {
  const { warmUpSeconds, connections } = order.effort;
  const efforts = order.sections.map(({ effort }) => ({ ...order.effort, ...effort }));
  const rounds = Math.min(...efforts.map((effort) => effort.rounds));
  const seconds = Math.min(...efforts.map((effort) => effort.seconds));
  const command = order.name === 'quick' ? 'npm run bench -- --quick' : 'npm run bench';
  const heads = overviewOf(groups).map(markdownOf);
  return [
    `# Guarded requests: \`${command}\`\n`,
    `${wordsOf(environment)}. Medians of at least ${rounds} rounds of ${seconds} s or more, contenders in turn, after ${warmUpSeconds} s or more of warming up; ratios are of one round each, and their medians; ${connections} connections, ${PRINCIPALS} principals with a token each.\n`,
    ...heads,
    lacking(),
    ...groups.map((group) => markdownOf(caseTable(group))),
  ].join('\n');
}

/** The tables that sum a run up. */
export function overviewOf(groups: readonly Group[]) {
  const kinds = new Map(
    groups.flatMap((group) => {
      const one = group[0]?.case;
      return one === undefined || one.kind !== 'accepted' ? [] : [[kindOf(one), one] as const];
    }),
  );
  const bySize = [...kinds.values()].map((one) => sizesTable(groups, one));
  return [...bySize, refusedTable(groups), startTable(groups)].filter((table) => table !== null);
}

function lacking(): string {
  const lines = CONTENDERS.flatMap(({ title, lacks }) =>
    lacks === undefined ? [] : [`- ${title}: ${lacks}.\n`],
  );
  return `What is left undone, because its documentation offers no way:\n\n${lines.join('')}`;
}
