import { expect, it, vi } from 'vitest';
import { createAda, openFixture } from './support.ts';

it('is written by one of those who use a key at the same time', async () => {
  const fixture = await openFixture();
  const { db, identity } = fixture;
  const ada = await createAda(fixture);
  const { secret } = await identity.apiKeys.create(ada.id, { name: 'ci', scopes: ['items:read'] });
  await identity.apiKeys.verify('gw_0123456789ab_'.padEnd(59, 'x'));
  const written = vi.fn();
  db.on('query', ({ sql }: { sql: string }) => sql.startsWith('update') && written(sql));
  const uses = Array.from({ length: 10 }, () => identity.apiKeys.verify(secret));
  expect(await Promise.all(uses)).toHaveLength(10);
  expect(written).toHaveBeenCalledOnce();
  await identity.apiKeys.verify(secret);
  fixture.clock.ms += 60_000;
  await identity.apiKeys.verify(secret);
  expect(written).toHaveBeenCalledTimes(2);
});
