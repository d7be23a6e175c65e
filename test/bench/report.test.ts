import { describe, expect, it } from 'vitest';
import type { Case } from '../../bench/requests/case.ts';
import { joined } from '../../bench/requests/join.ts';
import { readOptions } from '../../bench/requests/options.ts';
import { stopsOf } from '../../bench/requests/plan.ts';
import { plotOf } from '../../bench/requests/report/plot.ts';
import { median } from '../../bench/requests/report/statistics.ts';
import { summarise } from '../../bench/requests/report/summary.ts';
import { markdownOf, textOf } from '../../bench/requests/report/table.ts';
import { caseTable, refusedTable, sizesTable } from '../../bench/requests/report/tables.ts';
import type { Result } from '../../bench/requests/stand.ts';

const POST: Case = {
  operations: 20,
  workload: 'post',
  algorithm: 'HS256',
  target: 'spread',
  inTurn: false,
  kind: 'accepted',
  principals: 64,
};

const result = (contender: string, rates: readonly number[], one = POST): Result => ({
  case: one,
  contender,
  rounds: rates.map((rate, turn) => ({
    turn,
    rate,
    p50: 1,
    p99: 2,
    answers: rate,
    client: 0.2,
    microseconds: 1e6 / rate,
  })),
  starts: [{ milliseconds: 100, megabytes: 70, megabytesAfter: 90 }],
});

describe('the figures', () => {
  it('are medians of the rounds, and of the ratios of each round', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    const [bare, ours, peer] = summarise([
      result('bare', [1000, 3000, 2000]),
      result('ours', [1500, 1800, 1900]),
      result('express', [500, 600, 100]),
    ]);
    expect(bare).toMatchObject({ rate: 2000, slowest: 1000, fastest: 3000, ofBare: { median: 1 } });
    expect(ours).toMatchObject({ rate: 1800, ofBare: { median: 0.95, least: 0.6, most: 1.5 } });
    expect(peer).toMatchObject({ rate: 500, ofOurs: { median: 3, least: 3, most: 19 } });
  });

  it('go on where the same ones were measured again, beside another peer', () => {
    const first = [result('ours', [3000, 1000]), result('express', [1000, 500])];
    const later = [result('ours', [1000, 4000]), result('hono', [500, 1000])];
    const [ours, express, hono] = joined(joined([], first), later);
    expect(ours?.rounds.map(({ turn, rate }) => [turn, rate])).toEqual([
      [0, 3000],
      [1, 1000],
      [2, 1000],
      [3, 4000],
    ]);
    expect(ours?.starts).toHaveLength(2);
    expect(express?.rounds.map(({ turn }) => turn)).toEqual([0, 1]);
    expect(hono?.rounds.map(({ turn }) => turn)).toEqual([2, 3]);
  });

  it('compare contenders in the turns that both of them took', () => {
    const { rounds, ...late } = result('express', [1000, 500]);
    const [bare, ours, peer] = summarise([
      result('bare', [1000, 3000, 2000]),
      result('ours', [1500, 1800, 4000]),
      { ...late, rounds: rounds.map((round) => ({ ...round, turn: round.turn + 1 })) },
    ]);
    expect(bare).toMatchObject({ rate: 2000 });
    expect(ours).toMatchObject({ ofBare: { median: 1.5, least: 0.6, most: 2 } });
    expect(peer).toMatchObject({ rate: 750, ofOurs: { least: 1.8, most: 8 } });
  });

  it('say how many times ours is, and what is kept as operations are added', () => {
    const large: Case = { ...POST, operations: 1000 };
    const groups = [
      [result('ours', [2000]), result('express', [1000])],
      [result('ours', [1900], large), result('express', [400], large)],
    ];
    const rows = sizesTable(groups, POST)?.rows ?? [];
    expect(rows.map((row) => row.slice(1))).toEqual([
      ['2,000', '', '1,900', '', '0.95'],
      ['1,000', '2.00 ×', '400', '4.75 ×', '0.40'],
    ]);
  });

  it('compare sizes that were measured in turn round by round', () => {
    const small: Case = { ...POST, inTurn: true };
    const groups = [
      [result('ours', [2000, 1000, 4000], small)],
      [result('ours', [1800, 1000, 1000], { ...small, operations: 1000 })],
    ];
    expect(sizesTable(groups, small)?.rows[0]?.at(-1)).toBe('0.90');
  });

  it('set what is refused beside what was accepted in the same round', () => {
    const refused: Case = { ...POST, kind: 'no token' };
    const groups = [
      [result('ours', [2000, 1000, 4000])],
      [result('ours', [4000, 4000, 4000], refused)],
    ];
    expect(refusedTable(groups)?.rows.map((row) => row.slice(1))).toEqual([
      ['4,000', '250', '0.50', '0.25–1.00', '2 of 3 rounds'],
    ]);
  });

  it('stand in columns, as text and as Markdown', () => {
    const table = caseTable([result('bare', [2000]), result('ours', [1800])]);
    expect(textOf(table)).toMatch(/^20 operations, POST, HS256\n {2}contender +requests\/s/);
    expect(markdownOf(table)).toContain('| Gatewright | 1,800 | 1,800–1,800 | 0.90 |');
  });
});

describe('the plot', () => {
  const bar = { value: 10, least: 5, most: 20, note: '10', role: 'peer' } as const;

  it('draws each bar and its spread on one scale', () => {
    const panels = [
      { title: 'few', bars: [{ ...bar, label: 'one' }] },
      { title: 'many', bars: [{ ...bar, label: 'two', value: 20 }] },
    ];
    const svg = plotOf('Requests', panels);
    const widths = [...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toHaveLength(2);
    expect(widths[1]).toBe(2 * (widths[0] ?? 0));
    expect(svg).toContain('prefers-color-scheme: dark');
  });

  it('writes its texts as texts', () => {
    const svg = plotOf('a < b', [{ title: '&', bars: [{ ...bar, label: '<script>' }] }]);
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('a &lt; b');
  });
});

describe('the options', () => {
  it('measure everything, the heart of it, or what is chosen', () => {
    expect(readOptions([]).name).toBe('full');
    expect(readOptions(['--quick']).name).toBe('quick');
    const chosen = readOptions(['--only', 'ours,bare', '--sizes', '20,1000', '--seconds', '0.5']);
    expect(chosen.name).toBeNull();
    expect(chosen.effort.seconds).toBe(0.5);
    expect(chosen.sections).toMatchObject([{ contenders: ['bare', 'ours'], sizes: [20, 1000] }]);
  });

  it.each([
    [['--only', 'nobody'], '"nobody" is none of bare, ours'],
    [['--seconds', 'long'], '--seconds must be a number above 0'],
    [['--sizes', '0'], '--sizes must be whole numbers from 2'],
    [['--fast'], "Unknown option '--fast'"],
  ])('refuse %j', (argv, message) => {
    expect(() => readOptions(argv)).toThrow(message);
  });
});

describe('the plan', () => {
  it('has each peer beside the open route and ours where they are measured apart', () => {
    const [section] = readOptions(['--only', 'bare,ours,express,hono', '--apart']).sections;
    const stops = section === undefined ? [] : stopsOf(section);
    expect(stops.map(({ companies }) => companies)).toEqual([
      [
        ['bare', 'ours', 'express'],
        ['bare', 'ours', 'hono'],
      ],
    ]);
  });

  it('measures what is accepted and what is refused of one contract in turn', () => {
    const [section] = readOptions(['--kinds', 'accepted,no token,over the limit']).sections;
    const stops = section === undefined ? [] : stopsOf(section);
    expect(stops.map(({ cases }) => cases.map(({ kind }) => kind))).toEqual([
      ['accepted', 'no token', 'over the limit'],
    ]);
  });
});
