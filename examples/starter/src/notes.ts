import { randomUUID } from 'node:crypto';

export interface Note {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  readonly createdAt: string;
}

/** Keeps notes in memory: the part to replace by a database. */
export interface Notes {
  readonly list: (limit: number) => readonly Note[];
  readonly add: (text: string, author: string) => Note;
  readonly find: (id: string) => Note | undefined;
  /** Whether it was there. */
  readonly remove: (id: string) => boolean;
}

export function createNotes(): Notes {
  const notes = new Map<string, Note>();
  return {
    list: (limit) => [...notes.values()].toReversed().slice(0, limit),
    add(text, author) {
      const note = { id: randomUUID(), text, author, createdAt: new Date().toISOString() };
      notes.set(note.id, note);
      return note;
    },
    find: (id) => notes.get(id),
    remove: (id) => notes.delete(id),
  };
}
