import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createSession, isProblem, unwrap } from 'gatewright/client';
import * as contract from '../../generated/client.ts';
import { createClient } from '../../generated/sdk/client/index.ts';
import { createNote, deleteNote, getNote, listNotes } from '../../generated/sdk/index.ts';
import { startService } from '../service.ts';

describe('the generated client', () => {
  let service: Awaited<ReturnType<typeof startService>>;
  before(async () => {
    service = await startService();
  });
  after(() => service.close());

  /** A client that sends the key of a role to the operations that ask for it. */
  function clientOf(role: 'reader' | 'writer') {
    const credentials = { apiKey: service.keys[role] };
    return createClient(createSession({ baseUrl: service.url, contract, credentials }).config);
  }

  it('keeps a note and reads it', async () => {
    const writer = clientOf('writer');
    const { id } = await unwrap(createNote({ client: writer, body: { text: 'Buy milk' } }));
    const note = await unwrap(getNote({ client: writer, path: { noteId: id } }));
    assert.equal(note.text, 'Buy milk');
    const { notes } = await unwrap(listNotes({ client: clientOf('reader') }));
    assert.deepEqual(notes, [note]);
  });

  it('tells why it was refused', async () => {
    const path = { noteId: '00000000-0000-4000-8000-000000000000' };
    const { error } = await deleteNote({ client: clientOf('reader'), path });
    assert.equal(isProblem(error) && error.code, 'insufficient-scope');
  });
});
