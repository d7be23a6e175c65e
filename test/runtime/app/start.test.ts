import { describe, expect, it } from 'vitest';
import { createApp } from '../../../src/runtime/app.ts';
import type { AppOptions } from '../../../src/runtime/options.ts';
import { StartError } from '../../../src/runtime/start-error.ts';
import { itemsContract, itemsOptions, limit } from './items-contract.ts';
import { SILENT } from './start.ts';

const complete: AppOptions<object, object> = {
  handlers: {},
  verifiers: {},
  environment: 'test',
  env: {},
  logger: SILENT,
  ...itemsOptions(),
};

async function faultsOf(
  changes: Partial<AppOptions<object, object>>,
  contract = itemsContract(),
): Promise<readonly string[]> {
  try {
    const app = await createApp(contract, { ...complete, ...changes });
    await app.shutdown();
    return [];
  } catch (error) {
    if (error instanceof StartError) return error.faults;
    throw error;
  }
}

describe('starting', () => {
  it('succeeds with all there is', async () => {
    expect(await faultsOf({})).toEqual([]);
  });

  it.each(Object.keys(complete.handlers))('needs the handler %s', async (id) => {
    const { [id]: _left, ...handlers } = complete.handlers as Record<string, unknown>;
    expect(await faultsOf({ handlers })).toEqual([
      `the handler ${id} is missing; add it to handlers`,
    ]);
  });

  it.each(Object.keys(complete.verifiers))('needs the verifier %s', async (name) => {
    const { [name]: _left, ...verifiers } = complete.verifiers as Record<string, unknown>;
    expect(await faultsOf({ verifiers })).toEqual([
      `the verifier ${name} is missing; add it to verifiers`,
    ]);
  });

  it('refuses a handler that no operation has', async () => {
    const handlers = { ...complete.handlers, gone: () => ({ status: 204 }) };
    expect(await faultsOf({ handlers })).toEqual([
      'the handler gone is not in the contract; remove it from handlers',
    ]);
  });

  it('does not take what every object inherits for a handler', async () => {
    const { metrics } = itemsContract().operations;
    if (metrics === undefined) throw new Error('the contract has metrics');
    const operations = { toString: metrics, constructor: metrics };
    const contract = itemsContract({ operations });
    const faults = await faultsOf({ handlers: {} }, contract);
    expect(faults).toContain('the handler toString is missing; add it to handlers');
    expect(faults).toContain('the handler constructor is missing; add it to handlers');
  });

  it('takes the methods of a class', async () => {
    class Handlers {
      readonly #status = 204;
      changeMe() {
        return { status: this.#status };
      }
    }
    const { changeMe: _left, ...others } = complete.handlers as Record<string, unknown>;
    const handlers = Object.assign(new Handlers(), others);
    expect(await faultsOf({ handlers })).toEqual([]);
  });

  it('tells everything at once', async () => {
    const faults = await faultsOf(
      {
        handlers: {},
        environment: 'production',
        trustProxy: ['0.0.0.0/0'],
        cors: { origins: ['*'], credentials: true },
        probes: ['nothing'],
      },
      itemsContract({ limits: [{ ...limit('default', 1), limit: { env: 'DEFAULT_LIMIT' } }] }),
    );
    const text = faults.join('\n');
    for (const word of [
      'getItem',
      'allowedHosts',
      'trustProxy',
      '"*"',
      'probes',
      'DEFAULT_LIMIT',
    ]) {
      expect(text).toContain(word);
    }
  });

  it.each([
    ['environment', { environment: 'prod' }],
    ['environment', { environment: undefined }],
    ['responseValidation', { responseValidation: 'on' }],
    ['trustProxy', { trustProxy: true }],
    ['trustProxy', { trustProxy: ['::/0'] }],
    ['invalid IP', { trustProxy: ['proxy.example'] }],
    ['hstsMaxAgeSeconds', { hstsMaxAgeSeconds: -1 }],
    ['null', { cors: { origins: ['null'] } }],
    ['cors.origins', { cors: { origins: true } }],
    ['takes credentials', { probes: ['putItem'] }],
  ])('refuses %s %j', async (word, changes) => {
    const faults = await faultsOf(changes as unknown as Partial<AppOptions<object, object>>);
    expect(faults.join()).toContain(word);
  });

  it('needs every guard to make sense', async () => {
    const contract = itemsContract();
    const { metrics, ...others } = contract.operations;
    if (metrics === undefined) throw new Error('the contract has metrics');
    const broken = { ...metrics, guard: { security: [{ nobody: [] }] } };
    const faults = await faultsOf({}, { ...contract, operations: { ...others, metrics: broken } });
    expect(faults.join()).toContain('nobody');
  });

  it('needs the validators of every operation', async () => {
    const contract = itemsContract();
    const { putItem: _left, ...validators } = contract.validators;
    expect(await faultsOf({}, { ...contract, validators })).toEqual([
      'the validators of putItem are missing',
    ]);
    const empty = { ...contract.validators, putItem: () => Promise.resolve({}) };
    expect(await faultsOf({ preload: 'all' }, { ...contract, validators: empty })).toEqual([
      'the validators of putItem lack path, body, response200; generate them again',
    ]);
  });

  it('needs a route for every operation', async () => {
    const contract = itemsContract();
    const routes = contract.routes.filter(({ path }) => path !== '/me');
    expect(await faultsOf({}, { ...contract, routes })).toEqual([
      'the operation changeMe has no route',
    ]);
  });

  it('has no referee in production', async () => {
    const referee = { start: () => Promise.resolve(), check: () => undefined };
    const production = { environment: 'staging', allowedHosts: ['a.example'] } as const;
    expect((await faultsOf({ ...production, referee })).join()).toContain('referee');
  });
});
