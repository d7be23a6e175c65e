import { describe, expect, it } from 'vitest';
import { readSources } from './sources.ts';

const sources = readSources('codegen', 'src');
const functions = sources.flatMap((source) =>
  source.functions.map((one) => ({ ...one, where: `${source.path} ${one.name}` })),
);

const share = (part: number, whole: number): number => part / whole;

describe('budgets', () => {
  it('keeps files under 400 lines, nine in ten under 300', () => {
    expect(sources.filter(({ lines }) => lines > 400).map(({ path }) => path)).toEqual([]);
    const short = sources.filter(({ lines }) => lines <= 300).length;
    expect(share(short, sources.length)).toBeGreaterThanOrEqual(0.9);
  });

  it('keeps functions under 80 lines, nine in ten under 40', () => {
    const long = functions.filter(({ lines }) => lines > 80);
    expect(long.map(({ where, lines }) => `${where} ${lines}`)).toEqual([]);
    const short = functions.filter(({ lines }) => lines <= 40).length;
    expect(share(short, functions.length)).toBeGreaterThanOrEqual(0.9);
  });

  it('never says any', () => {
    expect(sources.filter(({ anys }) => anys > 0).map(({ path }) => path)).toEqual([]);
  });
});
