import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startService } from './service.ts';

describe('notes', () => {
  let service: Awaited<ReturnType<typeof startService>>;
  before(async () => {
    service = await startService();
  });
  after(() => service.close());

  it('answers the health probe to everybody', async () => {
    const answer = await service.ask(null, 'GET', '/health');
    assert.equal(answer.status, 200);
    assert.deepEqual(await answer.json(), { status: 'ok' });
  });

  it('asks strangers for a key', async () => {
    const answer = await service.ask(null, 'GET', '/notes');
    assert.equal(answer.status, 401);
    assert.match(answer.headers.get('Content-Type') ?? '', /^application\/problem\+json/);
  });

  it('keeps, shows and forgets a note', async () => {
    const created = await service.ask('writer', 'POST', '/notes', { text: 'Buy milk' });
    assert.equal(created.status, 201);
    const path = created.headers.get('Location') ?? '';
    const found = await service.ask('reader', 'GET', path);
    const { text, author } = (await found.json()) as Record<string, unknown>;
    assert.deepEqual({ text, author }, { text: 'Buy milk', author: 'writer' });
    assert.equal((await service.ask('editor', 'DELETE', path)).status, 204);
    assert.equal((await service.ask('reader', 'GET', path)).status, 404);
  });

  it('lets readers only read and writers not delete', async () => {
    const created = await service.ask('writer', 'POST', '/notes', { text: 'Stays' });
    const path = created.headers.get('Location') ?? '';
    assert.equal((await service.ask('reader', 'POST', '/notes', { text: 'x' })).status, 403);
    assert.equal((await service.ask('writer', 'DELETE', path)).status, 403);
    assert.equal((await service.ask('reader', 'GET', path)).status, 200);
  });

  it('refuses what the contract does not allow, field by field', async () => {
    const answer = await service.ask('writer', 'POST', '/notes', { text: '', colour: 'red' });
    assert.equal(answer.status, 422);
    const { errors } = (await answer.json()) as { errors: { pointer: string; rule: string }[] };
    const found = errors.map(({ pointer, rule }) => `${pointer} ${rule}`);
    assert.deepEqual(found, ['/colour additionalProperties', '/text minLength']);
  });
});
