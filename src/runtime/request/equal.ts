/**
 * Whether two JSON values are the same (JSON Schema core 4.2.2), whatever the order of members.
 * Nothing of the values is called: their members may have the names of methods.
 */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => equal(item, b[index]));
  }
  const members = Object.entries(a);
  const others: Readonly<Record<string, unknown>> = { ...b };
  return (
    members.length === Object.keys(b).length &&
    members.every(([name, value]) => Object.hasOwn(b, name) && equal(value, others[name]))
  );
}
