import { describe, expect, it } from 'vitest';
import { emitHandlers } from '../../codegen/emit/handlers.ts';
import { statusesOf } from '../../codegen/print/statuses.ts';
import { contractOf, documentOf } from './contract-of.ts';

const schemes = {
  bearer: { type: 'http', scheme: 'bearer', 'x-scopes': { read: '', write: '' } },
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  staff: { type: 'http', scheme: 'basic' },
};

async function handlersOf(operation: object): Promise<string> {
  const responses = { '204': { description: 'Done.' } };
  const whole = { operationId: 'doIt', responses, ...operation };
  const components = { securitySchemes: schemes, 'x-roles': { admin: {}, user: {} } };
  return emitHandlers(await contractOf(documentOf({ '/x': { get: whole } }, components)));
}

describe('the type of the principal', () => {
  it.each<[string, object, string]>([
    ['public', { security: [] }, 'null'],
    ['one scheme', { security: [{ bearer: [] }] }, "Principal<'bearer'>"],
    ['either', { security: [{ bearer: [] }, { key: [] }] }, "Principal<'bearer' | 'key'>"],
    ['optional', { security: [{}, { key: [] }] }, "Principal<'key'> | null"],
    [
      'both together',
      { security: [{ bearer: [], key: [] }] },
      "{ readonly bearer: Principal<'bearer'>; readonly key: Principal<'key'> }",
    ],
    [
      'one, or two together',
      { security: [{ staff: [] }, { bearer: [], key: [] }] },
      "Principal<'staff'> | { readonly bearer: Principal<'bearer'>; readonly key: Principal<'key'> }",
    ],
  ])('%s', async (_name, operation, type) => {
    expect(await handlersOf(operation)).toContain(`  readonly principal: ${type};\n`);
  });
});

describe('the words of a handler', () => {
  it('say who may call it and how often', async () => {
    const text = await handlersOf({
      summary: 'Do it',
      description: 'At once.\n\n*/ alert() /*',
      security: [{ bearer: ['read', 'write'] }, { key: [], staff: [] }, {}],
      'x-required-roles': { anyOf: ['admin', 'user'], scheme: 'bearer' },
      'x-rate-limit': [
        { limit: 60, window: '1m', key: 'principal' },
        { limit: '${DAILY:-900}', window: '1d', key: 'ip' },
      ],
    });
    expect(text).toContain(
      'Who may call it: bearer with read and write, or key together with staff, or no credential ' +
        'at all; any of the roles admin or user of bearer; 60 a minute by principal; 900 (DAILY) a day by ip.',
    );
    expect(text).toContain('*\\/ alert() /\\*');
  });
});

describe('the statuses of a response', () => {
  it('are exact, or what is left of a range or of all', () => {
    const declared = ['200', '2XX', '404', '4XX', 'default'];
    expect(statusesOf('200', declared)).toEqual([200]);
    expect(statusesOf('2XX', declared)).not.toContain(200);
    expect(statusesOf('2XX', declared)).toContain(201);
    expect(statusesOf('4XX', declared)).not.toContain(404);
    expect(statusesOf('default', declared)).toContain(500);
    expect(statusesOf('default', declared)).not.toContain(400);
    expect(statusesOf('default', ['default'])).toContain(200);
  });
});
