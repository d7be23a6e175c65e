import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GENERATORS } from '../../codegen/commands/require-generators.ts';
import { readSources, root } from '../house/sources.ts';

const COMMAND_ITSELF = ['commander'];
/** Modules that the command loads before it knows what it is to do. */
const EARLY = [
  'allow-remote',
  'program',
  'init',
  'lint-command',
  'own-package',
  'require-generators',
  'settings',
  'terminal',
  'usage-error',
];

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const imported = readSources('codegen').flatMap(({ path, imports }) =>
  imports
    .filter((specifier) => !specifier.startsWith('node:') && !specifier.startsWith('codegen/'))
    .map((specifier) => ({ path, name: packageOf(specifier) })),
);

describe('packages that only generating needs', () => {
  it('are asked for before a command runs', () => {
    const known = new Set<string>([...COMMAND_ITSELF, ...GENERATORS]);
    expect(imported.filter(({ name }) => !known.has(name))).toEqual([]);
    const used = new Set(imported.map(({ name }) => name));
    expect(GENERATORS.filter((name) => !used.has(name))).toEqual([]);
  });

  it('are not loaded by what runs without them', () => {
    const files = new Set(EARLY.map((name) => `codegen/commands/${name}.ts`));
    const early = imported.filter(({ path }) => files.has(path));
    expect([...new Set(early.map(({ name }) => name))]).toEqual(COMMAND_ITSELF);
    const program = readFileSync(join(root, 'codegen/commands/program.ts'), 'utf8');
    const loaded = [...program.matchAll(/^import (?!type )[^;]*? from '\.\/([^']+)\.ts';$/gm)];
    expect(EARLY).toEqual(expect.arrayContaining(loaded.map(([, name]) => name)));
  });

  it('have a version that the install line can name', () => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    expect(Object.keys(devDependencies)).toEqual(expect.arrayContaining([...GENERATORS]));
  });
});
