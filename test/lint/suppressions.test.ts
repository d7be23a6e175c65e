import { describe, expect, it } from 'vitest';
import { loadValue, codesOf as loadCodesOf, info, ok } from '../contract/support.ts';
import { codesOf, lintTexts, lintValue } from './support.ts';

type Ignore = readonly { readonly rule: string; readonly reason?: string }[];

const ignoring = (rule: string): Ignore => [{ rule, reason: 'Meant.' }];

function document(places: {
  readonly root?: Ignore;
  readonly path?: Ignore;
  readonly operation?: Ignore;
}): object {
  const put = (list: Ignore | undefined): object =>
    list === undefined ? {} : { 'x-lint-ignore': list };
  return {
    openapi: '3.1.0',
    info,
    'x-rate-limit': { limit: 1, window: '1m', key: 'ip' },
    ...put(places.root),
    paths: {
      '/a': {
        ...put(places.path),
        post: { security: [], responses: ok, ...put(places.operation) },
        put: { security: [], responses: ok },
      },
    },
  };
}

const writes = async (places: Parameters<typeof document>[0]): Promise<number> =>
  codesOf(await lintValue(document(places))).filter((code) => code === 'public-write').length;

describe('x-lint-ignore', () => {
  it('silences where it stands and everywhere below, nowhere else', async () => {
    expect(await writes({})).toBe(2);
    expect(await writes({ operation: ignoring('public-write') })).toBe(1);
    expect(await writes({ path: ignoring('public-write') })).toBe(0);
    expect(await writes({ root: ignoring('public-write') })).toBe(0);
    expect(await writes({ root: ignoring('http-server') })).toBe(2);
  });

  it('is counted', async () => {
    expect((await lintValue(document({ path: ignoring('public-write') }))).suppressed).toBe(2);
  });

  it('is found where it silences nothing, but not where its rule is off', async () => {
    const unused = document({ root: ignoring('http-server') });
    expect(codesOf(await lintValue(unused))).toContain('unused-suppression');
    const off = await lintValue(unused, { 'http-server': 'off' });
    expect(codesOf(off)).not.toContain('unused-suppression');
  });

  it('counts each entry for itself: the nearest one silences', async () => {
    const both = { root: ignoring('public-write'), path: ignoring('public-write') };
    expect(codesOf(await lintValue(document(both)))).toContain('unused-suppression');
  });

  it('names a rule that exists', async () => {
    const { findings } = await lintValue(document({ root: ignoring('public-wirte') }));
    const found = findings.find(({ code }) => code === 'unknown-rule');
    expect(found).toMatchObject({ severity: 'error', hint: 'did you mean "public-write"?' });
  });

  it.each([
    ['no reason', [{ rule: 'public-write' }]],
    ['an empty reason', [{ rule: 'public-write', reason: ' ' }]],
    ['no rule', [{ rule: '', reason: 'Meant.' }]],
    ['no entry', []],
  ])('is an error of the contract with %s', async (_, list) => {
    const loaded = await loadValue(document({ operation: list }));
    expect(loadCodesOf(loaded)).toEqual(['bad-lint-ignore']);
    expect(loaded.contract).toBeNull();
  });

  it('holds for a component in another file', async () => {
    const schema = { type: 'string', 'x-lint-ignore': ignoring('unbounded-string') };
    const body = { content: { 'text/plain': { schema: { $ref: 'b.json#/Text' } } } };
    const operation = { security: [], responses: ok, requestBody: body };
    const entry = { openapi: '3.1.0', info, paths: { '/a': { post: operation } } };
    const files = {
      'a.json': JSON.stringify(entry),
      'b.json': JSON.stringify({ Text: schema }),
    };
    const codes = codesOf(await lintTexts(files));
    expect(codes).not.toContain('unbounded-string');
    expect(codes).not.toContain('unused-suppression');
  });
});
