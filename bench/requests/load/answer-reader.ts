const HEAD_END = '\r\n\r\n';
const LENGTH = /\r\ncontent-length: *(\d+)/i;
const CHUNKED = /\r\ntransfer-encoding: *chunked/i;
const LAST_CHUNK = Buffer.from('\r\n0\r\n\r\n');

/** Reads the answers of one connection that never has more than one under way. */
export class AnswerReader {
  #pending: Buffer | null = null;

  /** The status once the answer is there in full; `null` while more is to come. */
  read(chunk: Buffer): number | null {
    const bytes = this.#pending === null ? chunk : Buffer.concat([this.#pending, chunk]);
    const status = statusOf(bytes);
    this.#pending = status === null ? bytes : null;
    return status;
  }
}

function statusOf(bytes: Buffer): number | null {
  const headEnd = bytes.indexOf(HEAD_END);
  if (headEnd < 0) return null;
  const head = bytes.toString('latin1', 0, headEnd);
  const bodyStart = headEnd + HEAD_END.length;
  if (!isWhole(bytes, bodyStart, head)) return null;
  const status = Number(head.slice(9, 12));
  if (!head.startsWith('HTTP/1.1 ') || !Number.isInteger(status)) {
    throw new Error(`no answer of HTTP/1.1: ${head.slice(0, 40)}`);
  }
  return status;
}

function isWhole(bytes: Buffer, bodyStart: number, head: string): boolean {
  const length = LENGTH.exec(head)?.[1];
  if (length !== undefined) return bytes.length >= bodyStart + Number(length);
  if (CHUNKED.test(head)) return bytes.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK);
  return true;
}
