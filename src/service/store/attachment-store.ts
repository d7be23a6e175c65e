import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { inTransaction } from '../../identity/in-transaction.ts';
import { uuidv7 } from '../../identity/uuid.ts';

/** Attachments an item can have. */
export const MOST_ATTACHMENTS = 10;

export interface NewAttachment {
  readonly fileName: string;
  readonly mediaType: AttachmentType;
  readonly caption: string | null;
  readonly content: Uint8Array;
}
export type AttachmentType = 'image/png' | 'image/jpeg' | 'application/pdf';

/** Times are milliseconds since 1970 UTC. */
export interface Attachment {
  readonly id: string;
  readonly itemId: string;
  readonly fileName: string;
  readonly mediaType: AttachmentType;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly caption: string | null;
  readonly createdAt: number;
}

export interface AttachmentStore {
  /** `absent`: the owner has no such item; `full`: it has ten already. */
  add(
    ownerId: string,
    itemId: string,
    attachment: NewAttachment,
  ): Promise<Attachment | 'absent' | 'full'>;
}

export function createAttachmentStore(db: Knex, now: () => number): AttachmentStore {
  return {
    add(ownerId, itemId, { content, ...facts }) {
      const time = now();
      const sha256 = createHash('sha256').update(content).digest('hex');
      const attachment = {
        ...facts,
        id: uuidv7(time),
        itemId,
        size: content.length,
        sha256,
        createdAt: time,
      };
      return inTransaction(db, async (trx) => {
        const room = await roomFor(trx, ownerId, itemId);
        if (room !== 'free') return room;
        await trx('attachments').insert({ ...toRow(attachment), content: Buffer.from(content) });
        return attachment;
      });
    },
  };
}

async function roomFor(
  trx: Knex.Transaction,
  ownerId: string,
  itemId: string,
): Promise<'free' | 'absent' | 'full'> {
  const items: unknown[] = await trx('items')
    .where({ owner_id: ownerId, id: itemId })
    .select('id')
    .forUpdate();
  if (items.length === 0) return 'absent';
  const rows: unknown[] = await trx('attachments')
    .where({ item_id: itemId })
    .select('id')
    .limit(MOST_ATTACHMENTS);
  return rows.length < MOST_ATTACHMENTS ? 'free' : 'full';
}

function toRow(attachment: Attachment): Record<string, string | number | null> {
  return {
    id: attachment.id,
    item_id: attachment.itemId,
    file_name: attachment.fileName,
    media_type: attachment.mediaType,
    size: attachment.size,
    sha256: attachment.sha256,
    caption: attachment.caption,
    created_at: attachment.createdAt,
  };
}
