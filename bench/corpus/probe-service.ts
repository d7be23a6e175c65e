/** Run in a process of its own: `node -C source probe-service.ts <workspace>`; prints one line. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Contract } from '../../src/index.ts';
import { Problem, createApp, createLogger, createServer } from '../../src/index.ts';
import type { Probed } from './probe.ts';
import { Prober } from './prober.ts';

const [folder = '.'] = process.argv.slice(2);
const began = performance.now();
const module = (await import(pathToFileURL(join(folder, 'generated/index.ts')).href)) as {
  readonly contract: Contract;
};
const { contract } = module;

/** The operations whose handlers ran since the last request. */
const ran = new Set<string>();
const stub = (id: string) => () => {
  ran.add(id);
  throw Problem.custom({ status: 418, code: 'stub', title: 'Stub' });
};
const handlers = Object.fromEntries(Object.keys(contract.operations).map((id) => [id, stub(id)]));
const verifiers = Object.fromEntries(
  Object.keys(contract.schemes).map((name) => [
    name,
    (credential: object, asked: { readonly scopes: readonly string[] }) =>
      verdict(credential, asked.scopes),
  ]),
);

function verdict(credential: object, scopes: readonly string[]): object | null {
  const text = JSON.stringify(credential);
  if (text.includes('good')) {
    const roles = Object.keys(contract.roles);
    return { subject: 'probe', scopes, roles };
  }
  return text.includes('poor') ? { subject: 'probe' } : null;
}

const app = await createApp(contract, {
  handlers,
  verifiers,
  environment: 'test',
  preload: 'all',
  responseValidation: 'off',
  logger: createLogger({ level: 'silent' }),
});
const server = createServer(app, { closeTimeout: 100 });
const { port } = await server.listen(0);
const started = (performance.now() - began) / 1000;
const prober = new Prober({ contract, port, ran });
await prober.askAll();
await server.close();
await app.shutdown();
const { operations, requests, findings } = prober;
const result: Probed = { started, operations, requests, findings };
process.stdout.write(`\n${JSON.stringify(result)}\n`);
