import { Problem } from 'gatewright';
import type { Handlers } from '../generated/index.ts';
import type { Notes } from './notes.ts';

/** One function for each operation of the contract; a missing one does not compile. */
export function createHandlers(notes: Notes): Handlers {
  return {
    getHealth: () => ({ status: 200, body: { status: 'ok' } }),
    listNotes: ({ query }) => ({ status: 200, body: { notes: [...notes.list(query.limit)] } }),
    createNote({ body, principal }) {
      const note = notes.add(body.text, principal.subject);
      return { status: 201, body: note, headers: { Location: `/notes/${note.id}` } };
    },
    getNote({ params }) {
      const note = notes.find(params.noteId);
      if (note === undefined) throw new Problem('not-found');
      return { status: 200, body: note };
    },
    deleteNote({ params }) {
      if (!notes.remove(params.noteId)) throw new Problem('not-found');
      return { status: 204 };
    },
  };
}
