const SPECIAL = /[~/]/;

/** A name as a token of a JSON Pointer (RFC 6901 3). */
export function escapePointer(name: string): string {
  if (!SPECIAL.test(name)) return name;
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
