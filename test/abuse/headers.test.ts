import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/runtime/app.ts';
import { createServer, type Server } from '../../src/runtime/server.ts';
import { generatedContract } from '../parity/generated-contract.ts';
import { SILENT } from '../runtime/app/start.ts';
import { statusOf, talk } from '../runtime/app/talk.ts';
import { document, operations } from './contract.ts';
import { millisecondsOf } from './cost.ts';

const MILLION = 1_000_000;
const HEAD = 'Host: localhost\r\nConnection: close\r\n';
const SOON = 60_000;

const servers: Server[] = [];
/** A server as it comes, and one whose operator allows headers of four megabytes. */
const ports = { usual: 0, vast: 0 };

beforeAll(async () => {
  const app = await createApp(await generatedContract(document), {
    handlers: Object.fromEntries(operations.map((id) => [id, () => ({ status: 204 })])),
    verifiers: {},
    environment: 'test',
    env: {},
    logger: SILENT,
  });
  const usual = createServer(app, { closeTimeout: 100 });
  const vast = createServer(app, { closeTimeout: 100, maxHeaderSize: 4 * MILLION });
  servers.push(usual, vast);
  ports.usual = (await usual.listen(0)).port;
  ports.vast = (await vast.listen(0)).port;
});
afterAll(() => Promise.all(servers.map((server) => server.close())));

const long: Readonly<Record<string, readonly [target: string, fields: string]>> = {
  'a header value': ['/read', `X-List: ${'a'.repeat(MILLION)}\r\n`],
  'a list in a header': ['/read', `X-List: ${'a,'.repeat(MILLION / 2)}\r\n`],
  'a header of spaces': ['/read', `X-List: a${' '.repeat(MILLION)}b\r\n`],
  'a request id': ['/read', `X-Request-Id: ${'a'.repeat(MILLION)}\r\n`],
  'a bearer token': ['/read', `Authorization: Bearer ${'a'.repeat(MILLION)}\r\n`],
  'a cookie': ['/read', `Cookie: crumbs=${'a'.repeat(MILLION)}\r\n`],
  cookies: ['/read', `Cookie: ${'crumbs=a;'.repeat(MILLION / 9)}\r\n`],
  'an origin': ['/read', `Origin: https://${'a'.repeat(MILLION)}\r\n`],
  'a content type': [
    '/read',
    `Content-Type: a/b;${' '.repeat(MILLION)}c=d\r\nContent-Length: 0\r\n`,
  ],
  'a path': [`/${'a'.repeat(MILLION)}`, ''],
  'a path of segments': ['/a'.repeat(MILLION / 2), ''],
  'a query value': [`/read?repeated=${'a'.repeat(MILLION)}`, ''],
  'a joined list in a query': [`/read?joined=${'a,'.repeat(MILLION / 2)}`, ''],
  'a repeated parameter': [`/read?${'repeated=a&'.repeat(MILLION / 11)}`, ''],
  'an object of many members': [`/read?${'deep[a]=1&'.repeat(MILLION / 10)}`, ''],
  brackets: [`/read?deep${'['.repeat(MILLION)}`, ''],
  escapes: [`/read?repeated=${'%41'.repeat(MILLION / 3)}`, ''],
};

describe.each(Object.entries(long))('%s of a million characters', (_, [target, fields]) => {
  const message = `GET ${target} HTTP/1.1\r\n${HEAD}${fields}\r\n`;

  it('is refused before anything is done with it', async () => {
    const answer = await talk(ports.usual, message);
    expect(statusOf(answer)).toBe(431);
    expect(answer).toContain('application/problem+json');
  });

  it('costs no more than its length where the operator lets it in', async () => {
    let answer = '';
    const milliseconds = await millisecondsOf(async () => {
      answer = await talk(ports.vast, message);
    });
    expect(statusOf(answer)).toBeGreaterThanOrEqual(200);
    expect(statusOf(answer)).toBeLessThan(500);
    expect(milliseconds).toBeLessThan(SOON);
  });
});
