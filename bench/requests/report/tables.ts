import { nameOf, type Case } from '../case.ts';
import { CONTENDERS } from '../contenders.ts';
import type { Result } from '../stand.ts';
import { median } from './statistics.ts';
import { beside, ratioOf, summarise, type Ratio, type Summary, type Turns } from './summary.ts';
import { count, type Table } from './table.ts';

/** Of a core; above it the client cannot keep up. */
const BUSY = 0.9;

/** The results of one case, of all contenders side by side. */
export type Group = readonly Result[];

/** One case in full. */
export function caseTable(group: Group): Table {
  const [first] = group;
  return withoutEmpty({
    title: first === undefined ? '' : nameOf(first.case),
    headings: [
      'contender',
      'requests/s',
      'slowest–fastest round',
      'of bare',
      'ours is',
      'from–to',
      'p50 ms',
      'p99 ms',
      'CPU µs',
    ],
    rows: summarise(group).map(rowOf),
  });
}

/** The columns in which something stands. */
function withoutEmpty({ title, headings, rows }: Table): Table {
  const kept = headings.map((_, column) => rows.some((row) => row[column] !== ''));
  const keep = (cells: readonly string[]) => cells.filter((_, column) => kept[column]);
  return { title, headings: keep(headings), rows: rows.map(keep) };
}

function rowOf(summary: Summary): readonly string[] {
  const { contender, rate, slowest, fastest, ofBare, p50, p99, microseconds } = summary;
  return [
    titleOf(contender),
    count(rate),
    `${count(slowest)}–${count(fastest)}`,
    ofBare === null ? '' : ofBare.median.toFixed(2),
    timesOf(summary),
    isBeside(summary) ? spreadOf(summary.ofOurs) : '',
    p50.toFixed(2),
    p99.toFixed(2),
    microseconds.toFixed(0),
  ];
}

/** Ours beside everybody, by the number of operations: the accepted requests of one kind. */
export function sizesTable(groups: readonly Group[], kind: Case): Table | null {
  const bySize = new Map<number, readonly Summary[]>();
  for (const group of groups) {
    const one = group[0]?.case;
    if (one === undefined || kindOf(one) !== kindOf(kind)) continue;
    const known = bySize.get(one.operations) ?? [];
    const further = summarise(group).filter(({ contender }) => find(known, contender) === null);
    bySize.set(one.operations, [...known, ...further]);
  }
  const sizes = [...bySize.keys()].sort((a, b) => a - b);
  if (sizes.length === 0) return null;
  const columns = sizes.map((size) => bySize.get(size) ?? []);
  const names = CONTENDERS.filter(({ name }) => columns.some((all) => find(all, name) !== null));
  return withoutEmpty({
    title: `${kindOf(kind)}: requests/s, and how many times that ours is`,
    headings: [
      'contender',
      ...sizes.flatMap((size) => [`${count(size)} operations`, 'ours is']),
      `${count(sizes.at(-1) ?? 0)} of ${count(sizes[0] ?? 0)}`,
    ],
    rows: names.map(({ name, title }) => [
      title,
      ...columns.flatMap((all) => {
        const summary = find(all, name);
        return summary === null ? ['', ''] : [count(summary.rate), timesOf(summary)];
      }),
      sizes.length > 1 ? keptOf(find(columns.at(-1), name), find(columns[0], name), kind) : '',
    ]),
  });
}

/** All of a case but the number of operations. */
export function kindOf(one: Case): string {
  return nameOf(one).replace(/^\d+ operations, /, '');
}

/** How much of its throughput somebody keeps as operations are added. */
function keptOf(many: Summary | null, few: Summary | null, { inTurn }: Case): string {
  if (many === null || few === null) return '';
  const kept = inTurn ? ratioOf(many.rates, few.rates).median : many.rate / few.rate;
  return kept.toFixed(2);
}

function find(summaries: readonly Summary[] | undefined, name: string): Summary | null {
  return summaries?.find(({ contender }) => contender === name) ?? null;
}

/** From the start of a process until it listens, and its memory. */
export function startTable(groups: readonly Group[]): Table {
  const results = groups.flat();
  const sizes = [...new Set(results.map((each) => each.case.operations))].sort((a, b) => a - b);
  const names = CONTENDERS.filter(({ name }) => results.some((each) => each.contender === name));
  return {
    title: 'From the start of the process until it listens, memory then and after the load',
    headings: [
      'contender',
      ...sizes.flatMap((size) => [`${count(size)} operations, ms`, 'MB', 'MB after']),
    ],
    rows: names.map(({ name, title }) => [
      title,
      ...sizes.flatMap((size) => {
        const own = results
          .filter(({ contender, case: one }) => contender === name && one.operations === size)
          .flatMap(({ starts }) => starts);
        if (own.length === 0) return ['', '', ''];
        return [
          count(median(own.map(({ milliseconds }) => milliseconds))),
          count(median(own.map(({ megabytes }) => megabytes))),
          count(Math.max(...own.map(({ megabytesAfter }) => megabytesAfter))),
        ];
      }),
    ]),
  };
}

/** What a refused request costs beside an accepted one of the same contract and round. */
export function refusedTable(groups: readonly Group[]): Table | null {
  const ours = groups.flat().filter(({ contender }) => contender === 'ours');
  const refused = ours.filter((result) => result.case.kind !== 'accepted');
  if (refused.length === 0) return null;
  return {
    title: 'Refused requests of ours, beside accepted ones of the same contract',
    headings: [
      'request',
      'requests/s',
      'CPU µs',
      'of the CPU of an accepted one',
      'from–to',
      'less in',
    ],
    rows: refused.map((result) => {
      const accepted = ours.findLast((each) => isAccepted(each.case, result.case));
      return [
        nameOf(result.case),
        count(median(result.rounds.map(({ rate }) => rate))),
        median(result.rounds.map(({ microseconds }) => microseconds)).toFixed(0),
        ...(accepted === undefined ? ['', '', ''] : shareCells(costsOf(result), costsOf(accepted))),
      ];
    }),
  };
}

function costsOf({ rounds }: Result): Turns {
  return rounds.map(({ turn, microseconds }) => [turn, microseconds]);
}

function shareCells(costs: Turns, accepted: Turns): readonly string[] {
  const share = ratioOf(costs, accepted);
  const less = beside(costs, accepted).filter(([cost, usual]) => cost < usual).length;
  return [share.median.toFixed(2), spreadOf(share), `${less} of ${costs.length} rounds`];
}

function isAccepted(one: Case, refused: Case): boolean {
  return nameOf(one) === nameOf({ ...refused, kind: 'accepted' });
}

/** Says so where it was the load generator that was measured. */
export function clientNote(group: Group): string {
  const busy = summarise(group).filter(({ client }) => client > BUSY);
  return busy.map(({ contender }) => `  The client was the bottleneck of ${contender}.\n`).join('');
}

function titleOf(contender: string): string {
  return CONTENDERS.find(({ name }) => name === contender)?.title ?? contender;
}

function timesOf(summary: Summary): string {
  return isBeside(summary) ? `${summary.ofOurs.median.toFixed(2)} ×` : '';
}

/** Whether it is another one that ours ran beside. */
function isBeside(summary: Summary): summary is Summary & { readonly ofOurs: Ratio } {
  return summary.ofOurs !== null && summary.contender !== 'ours';
}

function spreadOf({ least, most }: Ratio): string {
  return `${least.toFixed(2)}–${most.toFixed(2)}`;
}
