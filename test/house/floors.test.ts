import { describe, expect, it } from 'vitest';
import { readSources, type Source } from './sources.ts';

const sources = readSources('codegen', 'src', 'generated');

interface Floor {
  readonly rule: string;
  readonly files: RegExp;
  readonly mayImport: (specifier: string, from: Source) => boolean;
}

const within =
  (...folders: readonly RegExp[]) =>
  (specifier: string) =>
    folders.some((folder) => folder.test(specifier));
const without =
  (...folders: readonly RegExp[]) =>
  (specifier: string) =>
    !folders.some((folder) => folder.test(specifier));

const DISK = /^node:(fs|fs\/promises|child_process|os)$/;

const floors: readonly Floor[] = [
  {
    rule: 'codegen/contract imports itself, the diagnostic and its parsers',
    files: /^codegen\/contract\//,
    mayImport: within(/^codegen\/(contract\/|diagnostic\.ts$)/, /^yaml$/, /^node:/),
  },
  {
    rule: 'only cli, commands, load, adapters and write touch the disk',
    files: /^codegen\/(?!cli\.ts|commands\/|contract\/load\.ts|adapters\/|write\.ts)/,
    mayImport: without(DISK),
  },
  {
    rule: 'emitters import the model, schema, print and adapters, never a parser or a sibling',
    files: /^codegen\/emit\//,
    mayImport: within(/^codegen\/(contract\/model\.ts$|schema\/|print\/|adapters\/)/),
  },
  {
    rule: 'lint rules read the contract and nothing of the emitters',
    files: /^codegen\/lint\//,
    mayImport: within(/^codegen\/(lint|contract)\//, /^codegen\/diagnostic\.ts$/, /^ajv/),
  },
  {
    rule: 'codegen never imports src or generated',
    files: /^codegen\//,
    mayImport: without(/^src\//, /^generated\//, /^gatewright/),
  },
  {
    rule: 'generated imports gatewright/abi and its siblings',
    files: /^generated\/(?!sdk\/)/,
    mayImport: within(/^gatewright\/abi$/, /^generated\/(?!sdk\/)/),
  },
  {
    rule: 'the SDK imports nothing but itself',
    files: /^generated\/sdk\//,
    mayImport: within(/^generated\/sdk\//),
  },
  {
    rule: 'the runtime knows no contract, no identity and no service',
    files: /^src\/runtime\//,
    mayImport: without(/^src\/(?!runtime\/)/, /^generated\//, /^codegen\//, /^gatewright/),
  },
  {
    rule: 'mechanisms know neither Express nor the stages',
    files: /^src\/runtime\/(guard|credential|token|rate-limit|request|problem|reply|webhook)\//,
    mayImport: without(/^express$/, /^src\/runtime\/(stage|edge)\//),
  },
  {
    rule: 'stages never import one another',
    files: /^src\/runtime\/stage\//,
    mayImport: without(/^src\/runtime\/stage\//),
  },
  {
    rule: "identity imports the runtime's doors only",
    files: /^src\/identity\//,
    mayImport: without(
      /^src\/runtime\/.+\//,
      /^src\/(service|testing)\//,
      /^generated\//,
      /^codegen\//,
    ),
  },
  {
    rule: 'the client runs in browsers: it imports nothing but itself',
    files: /^src\/client\//,
    mayImport: within(/^src\/client\//),
  },
  {
    rule: 'the service imports everything but codegen',
    files: /^src\/service\//,
    mayImport: without(/^codegen\//),
  },
];

describe('floors', () => {
  it.each(floors)('$rule', ({ files, mayImport }) => {
    const concerned = sources.filter((source) => files.test(source.path));
    expect(concerned.length).toBeGreaterThan(0);
    const breaches = concerned.flatMap((source) =>
      source.imports
        .filter((specifier) => !mayImport(specifier, source))
        .map((specifier) => `${source.path} -> ${specifier}`),
    );
    expect(breaches).toEqual([]);
  });

  it('has no import cycles', () => {
    const graph = new Map(
      sources
        .filter(({ path }) => !path.startsWith('generated/sdk/'))
        .map((source) => [source.path, source.imports]),
    );
    expect(findCycles(graph)).toEqual([]);
  });
});

function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      return;
    }
    state.set(path, 'open');
    for (const next of graph.get(path) ?? []) {
      if (graph.has(next)) visit(next, [...trail, path]);
    }
    state.set(path, 'done');
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}
