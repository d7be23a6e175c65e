import type { AttachmentType } from '../store/attachment-store.ts';

const BEGINNINGS: readonly (readonly [AttachmentType, readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** What a file is by its first bytes; `null` for anything but the types that are taken. */
export function sniffMediaType(content: Uint8Array): AttachmentType | null {
  const found = BEGINNINGS.find(([, bytes]) =>
    bytes.every((byte, index) => content[index] === byte),
  );
  return found?.[0] ?? null;
}
