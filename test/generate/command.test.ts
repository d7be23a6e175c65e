import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const BIN = resolve('bin/gatewright.js');
const CONTRACT = `openapi: 3.1.0
info: { title: Test, version: 1.0.0 }
paths:
  /things:
    get:
      operationId: listThings
      security: []
      responses: { '204': { description: Nothing. } }
`;

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatewright-test-'));
  await writeFile(join(folder, 'openapi.yaml'), CONTRACT);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function gatewright(...args: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    const argv = ['-C', 'source', BIN, ...args];
    const env = { ...process.env, NO_COLOR: '1' };
    execFile(process.execPath, argv, { cwd: folder, env }, (error, stdout, stderr) => {
      const code = error === null ? 0 : Number(error.code);
      done({ code, stdout, stderr });
    });
  });
}

const generatedFile = (name: string): string => join(folder, 'generated', name);

describe('gatewright generate', () => {
  it('writes every file and says so in one line', async () => {
    const { code, stdout, stderr } = await gatewright('generate');
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^generated \d+ files from openapi\.yaml \(1 operation\) in \d+\.\d s, \d+ changed\n$/,
    );
    expect(code).toBe(0);
    const files = await readdir(join(folder, 'generated'));
    expect(files).toEqual([
      'client.ts',
      'document.ts',
      'handlers.ts',
      'index.ts',
      'manifest.json',
      'operations.ts',
      'router.ts',
      'schema.ts',
      'sdk',
      'validators',
    ]);
  });

  it('changes nothing the second time, and removes what is no longer generated', async () => {
    await gatewright('generate');
    await writeFile(generatedFile('mine.ts'), 'export {};\n');
    const told = 'generated is fresh: openapi.yaml makes the same as before\n';
    expect((await gatewright('generate')).stdout).toBe(told);
    expect((await gatewright('generate', '--force')).stdout).toMatch(/ 0 changed\n$/);
    await writeFile(join(folder, 'openapi.yaml'), CONTRACT.replaceAll('listThings', 'allThings'));
    expect((await gatewright('generate')).code).toBe(0);
    const validators = await readdir(generatedFile('validators'));
    expect(validators).toEqual(['allThings.ts']);
    expect(await readFile(generatedFile('mine.ts'), 'utf8')).toBe('export {};\n');
  });

  it('overwrites no file that it did not make', async () => {
    await mkdir(join(folder, 'generated'));
    await writeFile(generatedFile('index.ts'), 'export const mine = 1;\n');
    const { code, stderr } = await gatewright('generate');
    expect(code).toBe(2);
    expect(stderr).toBe('gatewright: index.ts is there already and was not generated\n');
    expect(await readdir(join(folder, 'generated'))).toEqual(['index.ts']);
  });

  it('writes nothing where the contract has errors', async () => {
    await writeFile(join(folder, 'openapi.yaml'), CONTRACT.replace('security: []', 'summary: x'));
    const { code, stdout, stderr } = await gatewright('generate');
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^openapi\.yaml:\d+:\d+ error undecided-security /);
    expect(stderr).toMatch(/nothing was generated: 1 error in openapi\.yaml\n$/);
    expect(await readdir(folder)).toEqual(['openapi.yaml']);
  });

  it('does nothing with --if-stale where all is fresh', async () => {
    await gatewright('generate');
    expect(await gatewright('generate', '--if-stale')).toEqual({ code: 0, stdout: '', stderr: '' });
    await writeFile(generatedFile('router.ts'), '');
    expect((await gatewright('generate', '--if-stale')).stdout).toMatch(/ 1 changed\n$/);
    await rm(generatedFile('router.ts'));
    expect((await gatewright('generate', '--if-stale')).stdout).toMatch(/ 1 changed\n$/);
  });

  it('shows with --dry-run what it would change, and writes nothing', async () => {
    const { code, stdout } = await gatewright('generate', '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('+++ b/client.ts');
    expect(await readdir(folder)).toEqual(['openapi.yaml']);
  });

  it('reports as JSON', async () => {
    const { code, stdout, stderr } = await gatewright('generate', '--json');
    expect([code, stderr]).toEqual([0, '']);
    const report = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    expect(report).toMatchObject({ ok: true, diagnostics: [], operations: 1 });
    expect(report['files']).toContain('handlers.ts');
  });

  it('writes a long report whole, however slowly it is read', async () => {
    const get = { security: [], responses: { 200: { description: 'Fine' } } };
    const paths = Object.fromEntries(
      Array.from({ length: 900 }, (_, index) => [
        `/${'long'.repeat(40)}${index}`,
        { get: { ...get, tagz: [] } },
      ]),
    );
    const document = { openapi: '3.1.0', info: { title: 'Long', version: '1' }, paths };
    await writeFile(join(folder, 'openapi.json'), JSON.stringify({ ...document, info: {} }));
    const { stdout } = await gatewright('generate', '-i', 'openapi.json', '--json');
    expect(stdout.length).toBeGreaterThan(200_000);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false });
  });
});

describe('gatewright check', () => {
  it('is content where the files are fresh, whatever their line ends', async () => {
    await gatewright('generate');
    const router = await readFile(generatedFile('router.ts'), 'utf8');
    await writeFile(generatedFile('router.ts'), router.replaceAll('\n', '\r\n'));
    const { code, stdout } = await gatewright('check');
    expect(stdout).toMatch(/^generated is fresh: \d+ files from openapi\.yaml \(1 operation\)\n$/);
    expect(code).toBe(0);
  });

  it('shows the difference and the command that mends it where they are stale', async () => {
    await gatewright('generate');
    const router = await readFile(generatedFile('router.ts'), 'utf8');
    await writeFile(generatedFile('router.ts'), router.replace('listThings', 'other'));
    const { code, stdout, stderr } = await gatewright('check');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^-.*other.*\n\+.*listThings/m);
    expect(stderr).toBe(
      '1 file in generated differs from what openapi.yaml makes; run "gatewright generate"\n',
    );
  });
});

describe('usage', () => {
  it.each([
    [['generate', '--nonsense'], "unknown option '--nonsense'"],
    [['nonsense'], "unknown command 'nonsense'"],
    [['generate', '--undecided', 'perhaps'], 'Allowed choices are error, deny, public'],
    [['generate', '-o', '.'], 'the output folder "." holds this project'],
    [['generate', '-o', '..'], 'the output folder ".." holds this project'],
    [['dev'], 'nothing to serve'],
  ])('%j exits 2 and says why', async (args, words) => {
    const { code, stdout, stderr } = await gatewright(...args);
    expect(stderr).toContain(words);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('takes settings from gatewright.config.ts and refuses unknown ones', async () => {
    const config = join(folder, 'gatewright.config.ts');
    await writeFile(config, "export default { output: 'made' as string };\n");
    expect((await gatewright('generate')).code).toBe(0);
    expect(await readdir(folder)).toContain('made');
    await writeFile(config, "export default { outptu: 'made' };\n");
    const { code, stderr } = await gatewright('generate');
    expect([code, stderr]).toEqual([
      2,
      'gatewright: gatewright.config.ts: "outptu" is not a setting\n',
    ]);
  });
});
