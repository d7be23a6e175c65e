/** `npm run bench:generate`: what generating takes, beside the generators it calls alone. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from '../corpus/child.ts';
import { SUBJECTS } from './subject.ts';
import type { Measured, Subject } from './subject.ts';
import { syntheticDocument } from './synthetic.ts';

const MEASURE = fileURLToPath(new URL('measure.ts', import.meta.url));
const COMMAND = fileURLToPath(new URL('../../bin/gatewright.js', import.meta.url));
const REFERENCE = fileURLToPath(new URL('../../openapi.yaml', import.meta.url));
const GITHUB = fileURLToPath(
  new URL('../corpus/node_modules/@octokit/openapi/generated/api.github.com.json', import.meta.url),
);
const SECONDS = 600;

const folder = await mkdtemp(join(tmpdir(), 'gatewright-bench-'));
try {
  const synthetic = join(folder, 'synthetic-1000.json');
  await writeFile(synthetic, JSON.stringify(syntheticDocument(1000), null, 2));
  const given = process.argv.slice(2).map((path) => resolve(path));
  const known = [REFERENCE, synthetic, ...(existsSync(GITHUB) ? [GITHUB] : [])];
  process.stdout.write(`${heading()}\n`);
  for (const document of given.length > 0 ? given : known) {
    process.stdout.write(`${await rowOf(document)}\n`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function heading(): string {
  const subjects = SUBJECTS.map((name) => name.padStart(19)).join('');
  return `${'document'.padEnd(26)}${'kB'.padStart(7)}${'operations'.padStart(12)}${subjects}${'again'.padStart(8)}${'validators'.padStart(12)}`;
}

async function rowOf(document: string): Promise<string> {
  const { size } = await stat(document);
  const all = new Map<Subject, Measured | string>();
  for (const subject of SUBJECTS) {
    show(`${basename(document)}: ${subject} …`);
    all.set(subject, await measure(subject, document));
  }
  const again = await secondsOfUnchanged(document);
  show('');
  const whole = all.get('gatewright');
  const { operations, validators = 0 } = typeof whole === 'object' ? whole : {};
  return [
    basename(document).padEnd(26),
    String(Math.ceil(size / 1000)).padStart(7),
    String(operations ?? '-').padStart(12),
    ...[...all.values()].map((measured) => words(measured).padStart(19)),
    `${again.toFixed(2)} s`.padStart(8),
    `${(validators / 1e6).toFixed(1)} MB`.padStart(12),
  ].join('');
}

function words(measured: Measured | string): string {
  if (typeof measured === 'string') return measured;
  return `${measured.seconds.toFixed(1)} s ${Math.round(measured.megabytes)} MB`;
}

async function measure(subject: Subject, document: string): Promise<Measured | string> {
  const argv = ['--max-old-space-size=8192', '-C', 'source', MEASURE, subject, document];
  const result = await runNode(argv, { cwd: folder, seconds: SECONDS });
  if (result.outcome === 'timeout') return `over ${SECONDS} s`;
  if (result.code !== 0) return 'fails';
  return JSON.parse(result.stdout) as Measured;
}

/** The command a second time, when nothing has changed; Node's own start included. */
async function secondsOfUnchanged(document: string): Promise<number> {
  const output = join(folder, `out-${basename(document)}`);
  const flags = ['generate', '-i', document, '-o', output, '--undecided', 'public'];
  const argv = ['--max-old-space-size=8192', '-C', 'source', COMMAND, ...flags];
  show(`${basename(document)}: again …`);
  await runNode(argv, { cwd: folder, seconds: SECONDS });
  return (await runNode(argv, { cwd: folder, seconds: SECONDS })).seconds;
}

/** On a terminal only, over the line before. */
function show(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`);
}
