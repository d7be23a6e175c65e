import type { Handlers } from '../../../generated/index.ts';
import { Problem } from '../../index.ts';
import type { Parts } from '../parts.ts';
import { MOST_ATTACHMENTS } from '../store/attachment-store.ts';
import { sniffMediaType } from './sniff-media-type.ts';
import { writeInstant } from './instant.ts';

export function attachmentHandlers({
  attachments,
}: Pick<Parts, 'attachments'>): Pick<Handlers, 'addAttachment'> {
  return {
    async addAttachment({ principal, params, body }) {
      const { file, caption = null } = body;
      const content = new Uint8Array(await file.arrayBuffer());
      const mediaType = sniffMediaType(content);
      if (mediaType === null || mediaType !== essence(file.type)) {
        const detail = 'the file is not what its media type says';
        throw new Problem('unsupported-media-type', { detail });
      }
      const attachment = { fileName: file.name.slice(0, 255), mediaType, caption, content };
      const added = await attachments.add(principal.subject, params.itemId, attachment);
      if (added === 'absent') throw new Problem('not-found');
      if (added === 'full') {
        const detail = `an item has ${MOST_ATTACHMENTS} attachments at most`;
        throw new Problem('conflict', { detail });
      }
      return { status: 201, body: { ...added, createdAt: writeInstant(added.createdAt) } };
    },
  };
}

/** A media type without its parameters. */
function essence(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase();
}
