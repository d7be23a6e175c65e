import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const BIN = resolve('bin/gatewright.js');
const CONTRACT = `openapi: 3.1.0
info: { title: Test, version: 1.0.0 }
x-rate-limit: { limit: 60, window: 1m, key: ip }
paths:
  /things:
    post:
      summary: Add a thing
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

function lint(...args: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    const env = { ...process.env, NO_COLOR: '1' };
    const argv = ['-C', 'source', BIN, 'lint', ...args];
    execFile(process.execPath, argv, { cwd: folder, env }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

const configure = (config: string): Promise<void> =>
  writeFile(join(folder, 'gatewright.config.ts'), `export default ${config};\n`);

describe('gatewright lint', () => {
  it('tells what it found and fails where it weighs enough', async () => {
    const { code, stdout, stderr } = await lint();
    expect(stdout).toBe(
      'openapi.yaml:8:7 warning public-write anybody may POST /things; give it a requirement\n',
    );
    expect(stderr).toBe('openapi.yaml: 0 errors, 1 warning; 2 more with --level info\n');
    expect(code).toBe(0);
    expect((await lint('--fail-on', 'warning')).code).toBe(1);
  });

  it('shows what it is asked to show, and fails all the same', async () => {
    const { code, stdout } = await lint('--level', 'error', '--fail-on', 'info');
    expect([code, stdout]).toEqual([1, '']);
    expect((await lint('--level', 'info')).stdout).toContain('info missing-500');
  });

  it('reports as JSON, SARIF and annotations', async () => {
    const json = await lint('--json', '--fail-on', 'warning');
    const { ok, findings } = JSON.parse(json.stdout) as { ok: boolean; findings: object[] };
    expect([ok, json.code, json.stderr]).toEqual([false, 1, '']);
    expect(findings[0]).toEqual({
      severity: 'warning',
      code: 'public-write',
      message: 'anybody may POST /things',
      hint: 'give it a requirement',
      at: { file: 'openapi.yaml', line: 8, column: 7 },
      source: 'OWASP API2:2023, API5:2023',
    });
    const sarif = JSON.parse((await lint('--format', 'sarif')).stdout) as { version: string };
    expect(sarif.version).toBe('2.1.0');
    expect((await lint('--format', 'github')).stdout).toMatch(
      /^::warning file=openapi\.yaml,line=8,col=7,title=public-write::anybody may POST/,
    );
  });

  it('takes the weight of rules from the configuration', async () => {
    await configure(`{ lint: { rules: { 'public-write': 'error' } } }`);
    expect((await lint()).code).toBe(1);
    await configure(`{ lint: { rules: { 'public-write': 'off' } } }`);
    expect(await lint('--fail-on', 'warning')).toMatchObject({ code: 0, stdout: '' });
  });

  it.each([
    [
      `{ lint: { rules: { 'public-wirte': 'off' } } }`,
      /no rule "public-wirte"; did you mean "public-write"\?/,
    ],
    [
      `{ lint: { rules: { 'public-write': 'loud' } } }`,
      /"lint\.rules\.public-write" must be one of off/,
    ],
    [`{ lint: { rule: {} } }`, /"lint\.rule" is not a setting/],
  ])('refuses %s', async (config, said) => {
    await configure(config);
    const { code, stderr } = await lint();
    expect(stderr).toMatch(said);
    expect(code).toBe(2);
  });

  it('says what is wrong with a contract that cannot be read', async () => {
    await writeFile(join(folder, 'openapi.yaml'), CONTRACT.replace('security: []', 'tags: []'));
    const { code, stdout } = await lint('--format', 'github');
    expect(stdout).toMatch(/^::error file=openapi\.yaml,line=6,col=5,title=undecided-security::/);
    expect(code).toBe(1);
    expect((await lint('--undecided', 'public')).code).toBe(0);
  });

  it('finds nothing to warn of in the contract of the reference service', async () => {
    const own = await readFile(resolve('openapi.yaml'), 'utf8');
    await writeFile(join(folder, 'openapi.yaml'), own);
    const { code, stdout } = await lint('--fail-on', 'warning');
    expect([code, stdout]).toEqual([0, '']);
  });
});
