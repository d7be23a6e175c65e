const RESERVED = new Set([
  'connection',
  'content-length',
  'content-type',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'x-request-id',
]);

/** Whether the runtime alone may write a header field; the name is lower case. */
export function isReserved(name: string): boolean {
  return RESERVED.has(name);
}
