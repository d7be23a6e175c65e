import { randomBytes, randomInt } from 'node:crypto';

let last = { now: 0, sequence: 0 };

/**
 * A UUID of version 7 (RFC 9562 section 5.7). Those that one process makes sort in the order they
 * were made: the 12 bits behind the time count within a millisecond (section 6.2, method 1).
 */
export function uuidv7(now: number): string {
  const follows = now === last.now && last.sequence < 0xfff;
  const sequence = follows ? last.sequence + 1 : randomInt(0x400);
  last = { now, sequence };
  const bytes = randomBytes(16);
  bytes.writeUInt16BE(sequence, 6);
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
