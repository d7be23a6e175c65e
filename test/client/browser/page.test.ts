/** The example page in a real browser, on another origin than the API. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPageServer } from '../../../examples/browser/serve.ts';
import { PASSWORD, runService, type Running } from '../../service/support/running-service.ts';
import { CHROMIUM, openPage, type Page, type Seen } from './chromium.ts';

if (CHROMIUM === undefined) {
  console.warn('no test in a browser: install chromium, or say where it is with CHROMIUM');
}

describe.skipIf(CHROMIUM === undefined)('a page in a browser', () => {
  let running: Running;
  let page: Page;
  let skew = 0;
  // The page needs the API's address, and the API the page's origin: a port is taken first.
  let api = '';
  const server = createPageServer(() => api);

  beforeAll(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const origin = `http://127.0.0.1:${port}`;
    running = await runService({ CORS_ORIGINS: origin }, () => Date.now() + skew);
    api = running.url;
    const { token } = await running.person('ada');
    const json = { title: '<b>Lamp</b>', price: 5, currency: 'EUR' };
    const added = await running.call('POST', '/items', { token, json });
    expect(added.status).toBe(201);
    page = await openPage(CHROMIUM ?? '', origin);
    await page.evaluate(until(`document.readyState === 'complete'`));
  });
  afterAll(async () => {
    await page?.close();
    await running?.stop();
    server.close();
  });

  const sentTo = (path: string) =>
    page.requests.filter(({ url, method }) => url === `${api}${path}` && method !== 'OPTIONS');
  const items = `[...document.querySelectorAll('#items li')].map((line) => line.textContent)`;
  const signIn = (password: string) =>
    page.evaluate(`(() => {
      document.querySelector('[name=username]').value = 'ada';
      document.querySelector('[name=password]').value = ${JSON.stringify(password)};
      document.querySelector('#sign-in button').click();
    })()`);

  it('says that a password is wrong', async () => {
    await signIn('not the password');
    const message = `document.querySelector('#message').textContent`;
    expect(await page.evaluate(until(message))).toBe('Name or password is wrong.');
  });

  it('signs in and lists items', async () => {
    await signIn(PASSWORD);
    expect(await page.evaluate(until(`${items}.length > 0 && ${items}`))).toEqual(['<b>Lamp</b>']);
  });

  it('adds one', async () => {
    await page.evaluate(`(() => {
      document.querySelector('[name=title]').value = 'Chair';
      document.querySelector('#add button').click();
    })()`);
    const seen = await page.evaluate(until(`${items}.length > 1 && ${items}`));
    expect(seen).toContain('Chair');
  });

  it('sends tokens to the API only, and to its guarded operations only', () => {
    const bearing = page.requests.filter(bearsToken);
    expect(new Set(bearing.map(({ url }) => url))).toEqual(new Set([`${api}/items`]));
  });

  it('renews its tokens once for many calls', async () => {
    const before = sentTo('/auth/token').length;
    skew += 3_600_000;
    const statuses = await page.evaluate(`(async () => {
      const { listItems } = await import('/generated/sdk/index.ts');
      const results = await Promise.all(Array.from({ length: 20 }, () => listItems()));
      return results.map(({ response }) => response.status);
    })()`);
    expect(statuses).toEqual(Array(20).fill(200));
    expect(sentTo('/auth/token').length - before).toBe(1);
  });

  it('signs out: the tokens are given back', async () => {
    await page.evaluate(`document.querySelector('#sign-out').click()`);
    await page.evaluate(until(`!document.querySelector('#sign-in').hidden`));
    expect(sentTo('/auth/revoke')).toHaveLength(1);
    const { length } = sentTo('/items');
    const status = await page.evaluate(`(async () => {
      const { listItems } = await import('/generated/sdk/index.ts');
      return (await listItems()).response.status;
    })()`);
    expect(status).toBe(401);
    expect(sentTo('/items').slice(length).map(bearsToken)).toEqual([false]);
  });

  it('breaks no rule of the page: nothing is evaluated, nothing comes from elsewhere', () => {
    const answers = /the server responded with a status of 40[01]/;
    expect(page.complaints.filter((text) => !answers.test(text))).toEqual([]);
  });
});

function bearsToken({ headers }: Seen): boolean {
  return Object.keys(headers).some((name) => name.toLowerCase() === 'authorization');
}

/** An expression that waits until another one is true, and gives its value. */
function until(expression: string): string {
  return `new Promise((resolve) => {
    const look = () => {
      const value = ${expression};
      if (!value) return;
      observer.disconnect();
      resolve(value);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    document.addEventListener('readystatechange', look);
    look();
  })`;
}
