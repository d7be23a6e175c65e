/**
 * Whether no two items are equal, as JSON Schema has it: by value, whatever the order of members.
 * Each item is written out once, so that the time grows with the size of the list and not with its
 * square.
 */
export function allUnique(items: readonly unknown[]): boolean {
  const scalars = new Set<unknown>();
  const others = new Set<string>();
  for (const item of items) {
    const isScalar = typeof item !== 'object' || item === null;
    if (isScalar) scalars.add(item);
    else others.add(canonical(item));
  }
  return scalars.size + others.size === items.length;
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`;
}
