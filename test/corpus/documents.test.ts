import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { credentialsFor } from '../../bench/corpus/credentials.ts';
import { namedDocuments } from '../../bench/corpus/documents.ts';
import { readOptions } from '../../bench/corpus/options.ts';
import { isFine } from '../../bench/corpus/table.ts';
import type { Row } from '../../bench/corpus/table.ts';

const row: Row = {
  document: 'a.yaml',
  version: '3.1.0',
  bytes: 1,
  generated: { kind: 'generated', operations: 1, seconds: 1, words: [] },
  checked: [{ compiler: '5.9', seconds: 1, findings: [] }],
  probed: { started: 1, operations: 1, requests: 1, findings: [] },
};

describe('a run of the corpus', () => {
  it('takes the documents of a folder and leaves out its index', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gatewright-test-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await mkdir(join(folder, 'inner'));
    for (const name of ['b.yaml', 'a.json', 'index.json', 'README.md', 'inner/c.yml']) {
      await writeFile(join(folder, name), '');
    }
    const names = namedDocuments([folder]).map(({ name }) => name);
    expect(names).toEqual(['a.json', 'b.yaml', join('inner', 'c.yml')]);
  });

  it('refuses options that are no numbers', () => {
    expect(() => readOptions(['--sample', 'many'])).toThrow('--sample must be a whole number');
    expect(readOptions(['x', '--sample', '5'])).toMatchObject({ paths: ['x'], sample: 5, seed: 1 });
  });

  it.each<[string, Partial<Row>, boolean]>([
    ['all went well', {}, true],
    ['it does not compile', { checked: [{ compiler: '5.9', seconds: 1, findings: ['x'] }] }, false],
    ['it does not start', { probed: null }, false],
    [
      'a probe fails',
      { probed: { started: 1, operations: 1, requests: 1, findings: ['x'] } },
      false,
    ],
    ['the generator breaks', { generated: { ...row.generated, kind: 'broken' } }, false],
    [
      'the document is wrong, and why is said',
      { generated: { ...row.generated, kind: 'diagnosed', words: ['1:1 x'] } },
      true,
    ],
    ['nothing says why', { generated: { ...row.generated, kind: 'diagnosed' } }, false],
  ])('judges a document: %s', (_name, part, expected) => {
    expect(isFine({ ...row, ...part })).toBe(expected);
  });

  it('sends all credentials of a requirement, or none where they exclude one another', () => {
    const schemes = {
      basic: { kind: 'basic' },
      bearer: { kind: 'bearer' },
      key: { kind: 'apiKey', in: 'query', parameter: 'k' },
    } as const;
    const both = credentialsFor({ bearer: [], key: [] }, schemes, 'good');
    expect(both?.headers['authorization']).toBe('Bearer good');
    expect(both?.query).toEqual(['k=good']);
    expect(credentialsFor({ basic: [], bearer: [] }, schemes, 'good')).toBeNull();
  });
});
