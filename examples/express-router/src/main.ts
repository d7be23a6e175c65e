import { createServer } from 'gatewright';
import { createSite } from './app.ts';
import { createOrdersApi } from './orders-api.ts';

const secret = process.env['TOKEN_SECRET'];
if (secret === undefined) throw new Error('TOKEN_SECRET is required: openssl rand -hex 32');

const orders = await createOrdersApi({
  environment: 'development',
  env: process.env,
  secret: new TextEncoder().encode(secret),
});
const server = createServer(createSite(orders));
const { url } = await server.listen(Number(process.env['PORT'] ?? 3000));
process.stdout.write(`The site is up at ${url}\n`);
process.once('SIGTERM', () => {
  void server.close().then(() => orders.shutdown());
});
