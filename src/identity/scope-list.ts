/** The scopes of a `scope` text, RFC 6749 section 3.3, each once. */
export function parseScopes(text: string): readonly string[] {
  return [...new Set(text.split(' ').filter((scope) => scope !== ''))];
}

/** Those of `scopes` that are in `allowed`, in their order, each once. */
export function cutScopes(
  scopes: readonly string[],
  allowed: readonly string[],
): readonly string[] {
  const set = new Set(allowed);
  return [...new Set(scopes)].filter((scope) => set.has(scope));
}
