import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, gatewright, linkPackages, runNode, typeCheck, write } from './project.ts';

const manifestOf = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    allowScripts: Record<string, boolean>;
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };

describe('gatewright init', () => {
  it('makes a project that compiles, is fresh and passes its own tests', async () => {
    const folder = await emptyFolder();
    const made = await gatewright(folder, 'init', 'my-api');
    expect(made.output).toMatch(/^wrote \d+ files to my-api; next:\n\n {2}cd my-api\n/);
    expect(made.code).toBe(0);
    const project = join(folder, 'my-api');
    await linkPackages(project);
    expect(await typeCheck(project)).toEqual({ code: 0, output: '' });
    expect((await gatewright(project, 'check')).output).toMatch(/^generated is fresh: /);
    expect((await gatewright(project, 'lint')).code).toBe(0);
    const tested = await runNode(project, '--test', 'test/**/*.test.ts');
    expect(tested.output).toMatch(/\bpass 16\n/);
    expect(tested.code).toBe(0);
  });

  it('makes what a repository wants, named after its folder, every version exact', async () => {
    const folder = await emptyFolder();
    await gatewright(folder, 'init', 'Orders & "Bills"', '--from', '0.1.0', '--bring-node');
    const project = join(folder, 'Orders & "Bills"');
    expect(await readdir(project, { recursive: true })).toEqual(
      expect.arrayContaining([
        '.env.example',
        '.gitattributes',
        '.gitignore',
        join('.github', 'workflows', 'ci.yml'),
        'openapi.yaml',
      ]),
    );
    expect(await readFile(join(project, 'README.md'), 'utf8')).toMatch(/^# orders-bills\n/);
    const manifest = await manifestOf(project);
    expect(manifest.name).toBe('orders-bills');
    expect(manifest.dependencies).toEqual({ gatewright: '0.1.0' });
    for (const version of Object.values(manifest.devDependencies)) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
    expect(manifest.devDependencies['node']).toMatch(/^24\./);
    expect(manifest.allowScripts['node']).toBe(true);
  });

  it('overwrites nothing', async () => {
    const folder = await emptyFolder();
    await write(folder, 'mine.txt', 'mine');
    const { code, output } = await gatewright(folder, 'init');
    expect(code).toBe(2);
    expect(output).toBe('gatewright: "." is not empty (mine.txt); name a new or an empty folder\n');
    expect(await readdir(folder)).toEqual(['mine.txt']);
  });
});
