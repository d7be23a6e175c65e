import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { createServer, type Router, type Server } from 'gatewright';
import { SignJWT } from 'jose';
import { createSite } from '../src/app.ts';
import { createOrdersApi } from '../src/orders-api.ts';

const issuer = 'https://accounts.example.com';
const secret = randomBytes(32);

function token(scope: string, subject = 'ada'): Promise<string> {
  return new SignJWT({ scope })
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience('orders')
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(secret);
}

describe('a guarded router in an app', () => {
  let orders: Router;
  let server: Server;
  let url = '';
  before(async () => {
    orders = await createOrdersApi({
      environment: 'test',
      env: { TOKEN_ISSUER: issuer },
      secret,
    });
    server = createServer(createSite(orders));
    ({ url } = await server.listen(0));
  });
  after(async () => {
    await server.close();
    await orders.shutdown();
  });

  const ask = async (method: string, path: string, bearer: string | null, body?: unknown) =>
    fetch(url + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(bearer === null ? {} : { Authorization: `Bearer ${bearer}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  it('leaves the rest of the app as it was', async () => {
    const home = await ask('GET', '/', null);
    assert.equal(await home.text(), 'The site as it always was.\n');
    assert.equal(home.headers.get('X-Site'), 'example');
    const feedback = await ask('POST', '/feedback', null, { text: 'fine' });
    assert.deepEqual(await feedback.json(), { received: { text: 'fine' } });
  });

  it('lets in who holds the scope, and shows each their own', async () => {
    const bearer = await token('orders:read orders:write');
    const placed = await ask('POST', '/api/v1/orders', bearer, { product: 'Tea', quantity: 2 });
    assert.equal(placed.status, 201);
    const mine = await ask('GET', '/api/v1/orders', bearer);
    assert.deepEqual(await mine.json(), [{ id: 1, product: 'Tea', quantity: 2 }]);
    const others = await ask('GET', '/api/v1/orders', await token('orders:read', 'grace'));
    assert.deepEqual(await others.json(), []);
  });

  it('keeps everybody else out', async () => {
    const order = { product: 'Tea', quantity: 2 };
    const statusOf = async (method: string, path: string, bearer: string | null, body?: unknown) =>
      (await ask(method, path, bearer, body)).status;
    assert.equal(await statusOf('GET', '/api/v1/orders', null), 401);
    assert.equal(await statusOf('POST', '/api/v1/orders', await token('orders:read'), order), 403);
    assert.equal(await statusOf('POST', '/api/v1/orders', await token('orders:write'), {}), 422);
    assert.equal(await statusOf('GET', '/api/v1/nothing', await token('orders:read')), 404);
  });
});
