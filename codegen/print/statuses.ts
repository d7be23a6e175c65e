/** The final status codes of the IANA registry, which `2XX` and `default` stand for in types. */
const STATUSES: readonly number[] = [
  200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302, 303, 304, 305, 307, 308, 400,
  401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 421, 422,
  423, 424, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 511,
];

/**
 * The statuses that a response key covers among those an operation declares: `200` itself, `2XX`
 * what no exact key takes, `default` what neither takes.
 */
export function statusesOf(key: string, declared: readonly string[]): readonly number[] {
  if (/^\d{3}$/.test(key)) return [Number(key)];
  const exact = new Set(declared);
  const free = STATUSES.filter((status) => !exact.has(String(status)));
  const range = /^([1-5])XX$/i.exec(key)?.[1];
  if (range !== undefined) return free.filter((status) => String(status).startsWith(range));
  const ranges = new Set(declared.map((other) => /^([1-5])XX$/i.exec(other)?.[1]));
  return free.filter((status) => !ranges.has(String(status).charAt(0)));
}
