/** The package as people get it: packed, installed from the registry, used by plain Node. */
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GENERATORS } from '../../codegen/commands/require-generators.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const NODES = ['22.23.3', '24.21.0'];
const QUIET = { npm_config_loglevel: 'error', npm_config_fund: 'false', npm_config_audit: 'false' };

let folder = '';
let tarball = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatewright-test-'));
  const packed = await run(root, {}, 'npm', 'pack', '--silent', '--pack-destination', folder);
  tarball = join(folder, packed.trim().split('\n').at(-1) ?? '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Standard output; rejects with everything that was said where the program fails. */
function run(cwd: string, env: NodeJS.ProcessEnv, ...command: readonly string[]): Promise<string> {
  const { NODE_ENV: _, VITEST: __, ...rest } = process.env;
  const [program = '', ...args] = command;
  return new Promise((done, fail) => {
    const options = { cwd, env: { ...rest, ...QUIET, ...env }, timeout: 120_000 };
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error === null) done(stdout);
      else fail(new Error(`${command.join(' ')}: ${stdout}${stderr}`, { cause: error }));
    });
  });
}

/** Starts a project, asks for a path and stops it; the status. */
async function ask(cwd: string, env: NodeJS.ProcessEnv, path: string): Promise<number> {
  const { NODE_ENV: _, ...rest } = process.env;
  const all = { ...rest, ...env, PORT: '0' };
  const child = spawn('node', ['src/main.ts'], {
    cwd,
    env: all,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  try {
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    for await (const data of child.stdout) {
      said += String(data);
      const url = /^Notes is up .* at (\S+)$/m.exec(said)?.[1];
      if (url !== undefined) return (await fetch(url + path)).status;
    }
    throw new Error(said);
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

describe('the package', () => {
  it('holds what is published and nothing else', async () => {
    const listed = await run(folder, {}, 'tar', 'tzf', tarball);
    const files = listed.trim().split('\n');
    const foreign =
      /^package\/(?:(?:LICENSE|README\.md|package\.json)$|bin\/gatewright\.js$|dist\/|docs\/[a-z]+\.md$|codegen\/vocabulary\.schema\.json$)/;
    expect(files.filter((file) => !foreign.test(file))).toEqual([]);
    expect(files.filter((file) => file.includes('dist/src/service/'))).toEqual([]);
    expect(files).toContain('package/dist/examples/starter/.github/workflows/ci.yml');
    expect(files).toContain('package/dist/examples/starter/generated/index.ts');
  });

  it('passes publint and attw', async () => {
    const bin = join(root, 'node_modules/.bin');
    await run(folder, {}, join(bin, 'publint'), 'run', tarball, '--strict');
    await run(folder, {}, join(bin, 'attw'), tarball, '--profile', 'esm-only');
  });

  it('leaves to npm no optional peer that projects need for development only', async () => {
    // npm installs those even with --omit=dev; other package managers go by the meta alone.
    const text = await readFile(join(root, 'package.json'), 'utf8');
    const manifest = JSON.parse(text) as Record<string, Record<string, unknown>>;
    const only = [...GENERATORS, '@types/express', 'express-openapi-validator', 'swagger-ui-dist'];
    for (const name of only) {
      expect(Object.keys(manifest['peerDependencies'] ?? {})).not.toContain(name);
      expect(manifest['peerDependenciesMeta']).toHaveProperty([name], { optional: true });
    }
  });
});

describe.each(NODES)('a project under Node %s', (version) => {
  let parent = '';
  let project = '';
  let env: NodeJS.ProcessEnv = {};
  beforeAll(async () => {
    const node = join(folder, `node-${version}`);
    await mkdir(node);
    await writeFile(join(node, 'package.json'), '{ "private": true }');
    await run(node, {}, 'npm', 'install', `node@${version}`);
    env = { PATH: join(node, 'node_modules/.bin') + delimiter + (process.env['PATH'] ?? '') };
    expect((await run(node, env, 'node', '--version')).trim()).toBe(`v${version}`);
    parent = join(folder, `parent-${version}`);
    await mkdir(parent);
    await writeFile(join(parent, 'package.json'), '{ "private": true }');
    project = join(parent, 'my-api');
    await run(parent, env, 'npm', 'install', tarball);
    await run(parent, env, 'npx', 'gatewright', 'init', 'my-api');
    await run(project, env, 'npm', 'install');
  });

  it('names every generator that is not there', async () => {
    const attempt = run(parent, env, 'npx', 'gatewright', 'generate');
    for (const name of GENERATORS) await expect(attempt).rejects.toThrow(` ${name}@`);
  });

  it('passes its own tests', async () => {
    expect(await run(project, env, 'npm', 'test')).toMatch(/\bpass 16\n/);
  });

  it('starts', async () => {
    expect(await ask(project, env, '/health')).toBe(200);
    expect(await ask(project, env, '/notes')).toBe(401);
    expect(await ask(project, env, '/docs')).toBe(200);
  });

  it('is deployed without a code generator', async () => {
    // Beside the project, where the relative path of the tarball holds as well.
    const deployed = join(parent, 'deployed');
    await cp(project, deployed, {
      recursive: true,
      filter: (path) => !path.startsWith(join(project, 'node_modules')),
    });
    await run(deployed, env, 'npm', 'ci', '--omit=dev');
    const modules = await readdir(join(deployed, 'node_modules'), { recursive: true });
    const generators = [...GENERATORS, '@redocly', '@types', 'swagger-ui-dist'];
    expect(generators.filter((name) => modules.includes(join(...name.split('/'))))).toEqual([]);
    const hash = createHash('sha256').update('key').digest('hex');
    const settings = {
      ...env,
      NODE_ENV: 'production',
      ALLOWED_HOSTS: 'api.example.com',
      API_KEYS: `job:${hash}:reader`,
    };
    expect(await ask(deployed, settings, '/health')).toBe(200);
  });
});
