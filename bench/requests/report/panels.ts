import { PRINCIPALS, type Case } from '../case.ts';
import { CONTENDERS } from '../contenders.ts';
import type { Bar, Panel } from './plot.ts';
import { summarise, type Summary } from './summary.ts';
import { count } from './table.ts';
import { kindOf, type Group } from './tables.ts';

const PLOTTED: Case = {
  operations: 20,
  workload: 'post',
  algorithm: 'HS256',
  target: 'spread',
  kind: 'accepted',
  inTurn: false,
  principals: PRINCIPALS,
};

/** A panel for each number of operations, fewest first: POST, HS256, spread over all of them. */
export function panelsOf(groups: readonly Group[]): readonly Panel[] {
  const bySize = new Map<number, Group>();
  for (const group of groups) {
    const one = group[0]?.case;
    if (one === undefined || kindOf({ ...one, inTurn: false }) !== kindOf(PLOTTED)) continue;
    if (!bySize.has(one.operations)) bySize.set(one.operations, group);
  }
  return [...bySize]
    .sort(([a], [b]) => a - b)
    .map(([size, group]) => ({
      title: `${count(size)} operations`,
      bars: summarise(group).map(barOf),
    }));
}

function barOf({ contender, rate, slowest, fastest, ofOurs }: Summary): Bar {
  const known = CONTENDERS.find(({ name }) => name === contender);
  const times =
    ofOurs === null || contender === 'ours' || known?.open === true
      ? ''
      : `  (ours: ${ofOurs.median.toFixed(1)} ×)`;
  return {
    label: known?.short ?? contender,
    value: rate,
    least: slowest,
    most: fastest,
    note: `${count(rate)}${times}`,
    role: known?.open === true ? 'open' : contender === 'ours' ? 'ours' : 'peer',
  };
}
